import { run } from './machine'
import type { Site } from './sites'

/** Builds a site as `npm run build` does, into folders of its own; throws where that fails. */
export async function buildSite(site: Site): Promise<void> {
  const built = await run(
    'npm',
    [
      ...['run', '--silent', 'crossdate', '--', 'build', site.folder],
      // The tests leave the project's folders as they are.
      ...['--out', site.out, '--frozen-lock'],
      ...(site.events ? ['--events', site.events] : []),
    ],
    {
      CROSSDATE_ARTEFACT: site.artefact,
      CROSSDATE_DIST: '.next-e2e',
      BASE_PATH: site.basePath,
      SITE_URL: siteUrl,
    },
  )
  if (!built) throw new Error(`${site.folder} could not be built into ${site.out}`)
}

/** The address that the tests' sites are told they will be published at. */
export const siteUrl = 'https://timeline.example'
