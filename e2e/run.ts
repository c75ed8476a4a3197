import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { writeEventLines } from '#bench/view-store'
import { buildSite } from './build-site'
import { findBrowser } from './find-browser'
import { machine, run } from './machine'
import { crowd, sites } from './sites'

const crowdSize = 600

/**
 * Finds a browser, builds the sites and starts Playwright, which gets all further arguments:
 * `npm run e2e -- phone`. With `--no-build` first, it looks at the sites of the last run.
 */
async function main(args: string[]): Promise<boolean> {
  const reuse = args[0] === '--no-build'
  const browser = await findBrowser(machine)
  if (!reuse) {
    writeCrowd(crowd.events ?? '')
    for (const site of sites) await buildSite(site)
  }
  return run('npx', ['playwright', 'test', ...args.slice(reuse ? 1 : 0)], {
    CHROMIUM_PATH: browser,
    E2E_PORT: String(await findPort()),
  })
}

/** Writes the events of the site whose events are made up. */
function writeCrowd(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeEventLines(file, crowdSize, 1)
}

/** A port that is free, with the next ones most likely free too. */
function findPort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 4310))
    })
  })
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
