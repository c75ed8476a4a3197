import { formatCsv } from '#lib/publish/csv'
import { readSite } from '#lib/publish/site'

export const dynamic = 'force-static'

export function GET() {
  return new Response(formatCsv(readSite()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
}
