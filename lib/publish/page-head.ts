import { absoluteUrl } from './addresses'
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
    description && meta('name', 'description', description),
    isHidden && meta('name', 'robots', 'noindex'),
    url && `<link rel="canonical" href="${escapeXml(url)}"/>`,
    card && url && formatCard(site, head, url, absoluteUrl(settings, `/preview/${card}`)),
  ]
    .filter(Boolean)
    .join('')
}

function formatCard(site: Site, head: PageHead, url: string, image: string): string {
  const { title: siteName } = site.timeline.settings
  const title = head.title ?? siteName
  const { description = '' } = head
  const properties: [name: string, value: string][] = [
    ['title', title],
    ['description', description],
    ['url', url],
    ['site_name', siteName],
    ['locale', 'en'],
    ['type', head.type ?? 'website'],
    ['image', image],
    ['image:type', 'image/png'],
    ['image:width', '1200'],
    ['image:height', '630'],
    ['image:alt', title],
  ]
  const names: [name: string, value: string][] = [
    ['card', 'summary_large_image'],
    ['title', title],
    ['description', description],
    ['image', image],
  ]
  return [
    ...properties.map(([name, value]) => meta('property', `og:${name}`, value)),
    ...names.map(([name, value]) => meta('name', `twitter:${name}`, value)),
  ].join('')
}

function meta(kind: 'name' | 'property', name: string, value: string): string {
  return `<meta ${kind}="${name}" content="${escapeXml(value)}"/>`
}
