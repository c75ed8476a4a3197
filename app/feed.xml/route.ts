import { formatFeed } from '#lib/publish/feed'
import { readSite } from '#lib/publish/site'

export const dynamic = 'force-static'

export function GET() {
  return new Response(formatFeed(readSite()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
