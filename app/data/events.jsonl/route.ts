import { formatEventLines } from '#lib/publish/event-lines'
import { readSite } from '#lib/publish/site'

export const dynamic = 'force-static'

export function GET() {
  return new Response(formatEventLines(readSite()), {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  })
}
