import { formatWords } from '#lib/publish/browser-data'
import { readSite } from '#lib/publish/site'

export const dynamic = 'force-static'

export function GET() {
  return new Response(formatWords(readSite()), { headers: { 'content-type': 'application/json' } })
}
