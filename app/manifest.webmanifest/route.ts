import { formatManifest } from '#lib/publish/manifest'
import { readSite } from '#lib/publish/site'

export const dynamic = 'force-static'

export function GET() {
  return new Response(formatManifest(readSite()), {
    headers: { 'content-type': 'application/manifest+json' },
  })
}
