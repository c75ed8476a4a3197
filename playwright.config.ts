import { defineConfig } from '@playwright/test'
import { browserFlags } from './e2e/browser-flags'
import { addressOf, seeds, sites } from './e2e/sites'

const desk = { viewport: { width: 1440, height: 900 } }
const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
}

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // Generous, and once more: a machine under load must not fail what is right. What needs its
  // second try is named flaky at the end.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  outputDir: '.reports/e2e',
  reporter: [['list'], ['json', { outputFile: '.reports/e2e.json' }]],
  use: {
    baseURL: addressOf(seeds),
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserFlags },
  },
  projects: [
    { name: 'desk', testIgnore: 'phone.spec.ts', use: desk },
    { name: 'phone', testMatch: 'phone.spec.ts', use: phone },
  ],
  webServer: sites.map(site => ({
    command: `npm run --silent crossdate -- serve --dir ${site.out} --port ${site.port}`,
    url: addressOf(site),
    timeout: 180_000,
  })),
})
