import { type ChildProcess, spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import { browserFlags } from './browser-flags'
import { buildSite } from './build-site'
import { findBrowser } from './find-browser'
import { machine } from './machine'
import { attack } from './seed-events'
import { addressOf, seeds } from './sites'

/** Takes the picture of the README: the first screen with the event in dispute open. */
async function main(): Promise<void> {
  await buildSite(seeds)
  const server = serve()
  const browser = await chromium.launch({
    executablePath: await findBrowser(machine),
    args: browserFlags,
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
    await page.goto(addressOf(seeds), { waitUntil: 'networkidle' })
    await page.getByRole('article').getByRole('link', { name: attack.title }).first().click()
    await page.locator('[data-event-detail]').waitFor()
    await page.mouse.move(0, 0)
    await page.waitForTimeout(500) // the pointer's and the panel's last motion
    await page.screenshot({ path: 'docs/screenshot.png' })
  } finally {
    await browser.close()
    server.kill()
  }
}

function serve(): ChildProcess {
  const args = ['serve', '--dir', seeds.out, '--port', String(seeds.port)]
  return spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args])
}

await main()
