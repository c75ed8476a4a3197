import { createServer } from 'node:net'
import { findBrowser } from './find-browser'
import { machine, run } from './machine'
import { type Site, sites } from './sites'

/**
 * Finds a browser, builds the sites and starts Playwright, which gets all further arguments:
 * `npm run e2e -- phone`. With `--no-build` first, it looks at the sites of the last run.
 */
async function main(args: string[]): Promise<boolean> {
  const reuse = args[0] === '--no-build'
  const browser = await findBrowser(machine)
  if (!reuse) for (const site of sites) await build(site)
  return run('npx', ['playwright', 'test', ...args.slice(reuse ? 1 : 0)], {
    CHROMIUM_PATH: browser,
    E2E_PORT: String(await findPort()),
  })
}

async function build(site: Site): Promise<void> {
  const out = site.root + site.basePath
  const built = await run(
    'npm',
    ['run', '--silent', 'crossdate', '--', 'build', site.folder, '--out', out],
    {
      CROSSDATE_ARTEFACT: site.artefact,
      CROSSDATE_DIST: '.next-e2e',
      BASE_PATH: site.basePath,
      SITE_URL: 'https://timeline.example',
    },
  )
  if (!built) throw new Error(`${site.folder} could not be built into ${out}`)
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

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1
