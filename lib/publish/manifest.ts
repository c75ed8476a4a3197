import { basePath } from './addresses'
import { describeTimeline } from './descriptions'
import type { Site } from './site'

/** The web app manifest. */
export function formatManifest(site: Site): string {
  const { title } = site.timeline.settings
  return JSON.stringify({
    name: title,
    short_name: title.slice(0, 24),
    description: describeTimeline(site),
    start_url: `${basePath()}/`,
    scope: `${basePath()}/`,
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [{ src: `${basePath()}/icon.svg`, sizes: 'any', type: 'image/svg+xml' }],
  })
}
