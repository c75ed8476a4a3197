import { defineConfig } from 'vitest/config'

/** One run of the unit tests in a time zone: days must not move with the clock of the machine. */
function inTimeZone(zone: string) {
  return {
    extends: true as const,
    test: { name: zone, env: { TZ: zone } },
  }
}

export default defineConfig({
  test: {
    // A file shares its worker with others: loading every module anew took most of the time.
    isolate: false,
    // Generous: a machine under load must not fail what is right.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    include: ['{lib,components,app,e2e,bench,.ci}/**/*.test.{ts,tsx}'],
    projects: [inTimeZone('UTC'), inTimeZone('Asia/Tokyo')],
    reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
  },
})
