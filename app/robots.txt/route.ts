import { readSite } from '#lib/publish/site'
import { formatRobots } from '#lib/publish/sitemap'

export const dynamic = 'force-static'

export function GET() {
  return new Response(formatRobots(readSite()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
