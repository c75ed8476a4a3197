import { formatDates } from '#lib/publish/browser-data'
import { readSite } from '#lib/publish/site'

export const dynamic = 'force-static'

export function GET() {
  return new Response(formatDates(readSite()), { headers: { 'content-type': 'application/json' } })
}
