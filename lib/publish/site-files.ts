import { formatCsv } from './csv'
import { eventLines } from './event-lines'
import { formatFeed } from './feed'
import { formatManifest } from './manifest'
import type { Site } from './site'
import { formatRobots, formatSitemap } from './sitemap'

/** A file of the site beside its pages, in as many parts as it likes. */
export type SiteFile = { path: string; write: (site: Site) => Iterable<string> }

const whole = (path: string, format: (site: Site) => string): SiteFile => ({
  path,
  write: site => [format(site)],
})

/** All files beside the pages. */
export const siteFiles: SiteFile[] = [
  whole('/feed.xml', formatFeed),
  whole('/sitemap.xml', formatSitemap),
  whole('/robots.txt', formatRobots),
  whole('/manifest.webmanifest', formatManifest),
  whole('/data/events.csv', formatCsv),
  { path: '/data/events.jsonl', write: eventLines },
]
