import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { writeEventLines } from '#bench/view-store'
import { buildSite, siteUrl } from './build-site'
import { findBrowser } from './find-browser'
import { machine, run } from './machine'
import { makeOddEvents, oddSources } from './odd-events'
import { crowd, type Site, sites } from './sites'

const crowdSize = 600

/**
 * Finds a browser, builds the sites and starts Playwright, which gets all further arguments:
 * `npm run e2e -- phone`. With `--no-build` first, it looks at the sites of the last run.
 */
async function main(args: string[]): Promise<boolean> {
  const reuse = args[0] === '--no-build'
  const browser = await findBrowser(machine)
  if (!reuse) {
    writeCrowd(crowd)
    for (const site of sites) await buildSite(site)
  }
  return run('npx', ['playwright', 'test', ...args.slice(reuse ? 1 : 0)], {
    CHROMIUM_PATH: browser,
    E2E_PORT: String(await findPort()),
  })
}

/** Writes the site whose events are made up: many, and a few whose words a layout may break on. */
function writeCrowd({ folder, events = '' }: Site): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'timeline.json'),
    JSON.stringify({ title: 'A crowd of events', siteUrl }),
  )
  writeFileSync(join(folder, 'sources.json'), JSON.stringify({ sources: oddSources }))
  writeEventLines(events, crowdSize, 1)
  for (const event of makeOddEvents()) appendFileSync(events, `${JSON.stringify(event)}\n`)
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
