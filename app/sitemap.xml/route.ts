import { readDatePages, readSite } from '#lib/publish/site'
import { formatSitemap } from '#lib/publish/sitemap'

export const dynamic = 'force-static'

export function GET() {
  return new Response(formatSitemap(readSite(), readDatePages()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
