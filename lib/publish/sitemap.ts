import { undatedPath } from '#lib/view/days'
import { absoluteUrl, articlePath, eventPath } from './addresses'
import type { Site } from './site'
import { escapeXml } from './xml'

const mostAddresses = 50_000 // the protocol allows no more in one file

/** The sitemap: dates with events first, then events by weight, then articles. */
export function formatSitemap(site: Site): string {
  const { settings, events, articles } = site.timeline
  const byWeight = events.toSorted((a, b) => b.weight - a.weight)
  const paths = [
    '/',
    '/about/',
    ...site.dates.eventful.map(date => `/${date}/`),
    ...(events.some(event => event.date === null) ? [undatedPath] : []),
    ...byWeight.map(event => eventPath(event.id)),
    ...articles.map(article => articlePath(article.id)),
  ].slice(0, mostAddresses)
  const urls = paths.map(
    path => `<url><loc>${escapeXml(absoluteUrl(settings, path))}</loc></url>\n`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
}

/** robots.txt: all may be read. */
export function formatRobots(site: Site): string {
  const sitemap = absoluteUrl(site.timeline.settings, '/sitemap.xml')
  return `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`
}
