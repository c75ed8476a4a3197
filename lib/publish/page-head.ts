import { absoluteUrl } from './addresses'
import { timelineCard } from './preview-names'
import type { Site } from './site'
import { escapeXml } from './xml'

/** What a page says of itself to search engines, feeds and previews. */
export type PageHead = {
  /** Without the name of the timeline; the first page has that alone. */
  title: string | null
  description?: string
  /** The path that search engines are to know. */
  canonical?: string
  /** File name of its preview image. */
  card?: string
  type?: 'website' | 'article'
  /** Not to be found: it only says where something went. */
  isHidden?: true
}

/** The title of a page, with the name of the timeline. */
export function fullTitle({ timeline: { settings } }: Site, { title }: PageHead): string {
  return title === null ? settings.title : `${title} · ${settings.title}`
}

/** The elements of a page's head that are its own. */
export function formatHead(site: Site, head: PageHead): string {
  const { settings } = site.timeline
  const { description, canonical, card, isHidden } = head
  const url = canonical && absoluteUrl(settings, canonical)
  return [
    `<title>${escapeXml(fullTitle(site, head))}</title>`,
    description && meta(`name="description" property="og:description"`, description),
    isHidden && meta('name="robots"', 'noindex'),
    url && `<link rel="canonical" href="${escapeXml(url)}"/>`,
    card && url && formatCard(site, head, url, card),
  ]
    .filter(Boolean)
    .join('')
}

/** One element speaks to both kinds of readers, by `property` to Open Graph and by `name` to cards. */
function formatCard(site: Site, head: PageHead, url: string, card: string): string {
  const { settings } = site.timeline
  const { title: siteName } = settings
  const image = absoluteUrl(settings, `/preview/${card}`)
  const title = head.title ?? siteName
  // An image that pages share does not show what this one tells, and was measured with the first of them.
  const isShared = card === timelineCard && head.title !== null
  return [
    meta('property="og:title" name="twitter:title"', title),
    meta('property="og:url"', url),
    meta('property="og:site_name"', siteName),
    meta('property="og:type"', head.type ?? 'website'),
    meta('property="og:image" name="twitter:image"', image),
    !isShared && meta('property="og:image:width"', '1200'),
    !isShared && meta('property="og:image:height"', '630'),
    meta('property="og:image:alt"', isShared ? siteName : title),
    meta('name="twitter:card"', 'summary_large_image'),
  ]
    .filter(Boolean)
    .join('')
}

function meta(names: string, value: string): string {
  return `<meta ${names} content="${escapeXml(value)}"/>`
}
