import { readSite } from '#lib/publish/site'
import { siteFiles } from '#lib/publish/site-files'

/** Only for `next dev`: in a built site the program writes these files; see lib/cli/write-site.ts. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  const file = siteFiles.find(({ path }) => path === `/data/${name}`)
  return file
    ? new Response([...file.write(readSite())].join(''))
    : new Response(null, { status: 404 })
}
