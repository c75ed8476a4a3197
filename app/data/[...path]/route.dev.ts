import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSite } from '#lib/publish/site'
import { siteFiles } from '#lib/publish/site-files'
import { timelineDataFolder } from '#lib/publish/timeline-data'

type Props = { params: Promise<{ path: string[] }> }

/** Only for `next dev`: in a built site the program writes these files; see lib/cli/write-site.ts. */
export async function GET(_: Request, { params }: Props) {
  const { path } = await params
  const file = siteFiles.find(one => one.path === `/data/${path.join('/')}`)
  if (file) return new Response([...file.write(readSite())].join(''))
  // The first part names the build.
  const [, ...names] = path
  const own = join(timelineDataFolder(), ...names)
  const isThere = names.every(name => /^[\w.-]+$/.test(name) && name !== '..') && existsSync(own)
  return isThere ? new Response(readFileSync(own)) : new Response(null, { status: 404 })
}
