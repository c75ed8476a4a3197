import { absoluteUrl } from './addresses'
import type { Site } from './site'

/** What a page says of itself to search engines and previews, in the shape of Next's Metadata. */
export function pageMetadata(
  { timeline: { settings } }: Site,
  page: {
    title: string
    description: string
    path: string
    /** File name of its preview image. */
    card: string
    type?: 'website' | 'article'
  },
) {
  const url = absoluteUrl(settings, page.path)
  const image = {
    url: absoluteUrl(settings, `/preview/${page.card}`),
    width: 1200,
    height: 630,
    alt: page.title,
    type: 'image/png',
  }
  const isHome = page.path === '/'
  const { title, description } = page
  return {
    ...(isHome ? {} : { title }),
    description,
    alternates: {
      canonical: url,
      types: { 'application/atom+xml': absoluteUrl(settings, '/feed.xml') },
    },
    openGraph: {
      title,
      description,
      url,
      siteName: settings.title,
      type: page.type ?? 'website',
      locale: 'en',
      images: [image],
    },
    twitter: { card: 'summary_large_image' as const, title, description, images: [image] },
  }
}
