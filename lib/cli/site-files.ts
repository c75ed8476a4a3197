import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

/** A file to send, or the address where it really is. */
export type SiteFile =
  | { kind: 'redirect'; to: string }
  | {
      kind: 'file'
      status: 200 | 404
      path: string
      type: string
      body: Buffer
      /** Changes when the file does. */
      version: string
      /** Its name holds a hash of its content. */
      isImmutable: boolean
    }

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.bin': 'application/octet-stream',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
}

/** Folders and files that are named by what is in them. */
const immutable = /\/_next\/static\/|\/data\/[\da-f]{12}\//

/** What the site in `folder` has at `url`, the part of an address behind its host. */
export async function findSiteFile(
  folder: string,
  basePath: string,
  url: string,
): Promise<SiteFile> {
  const [address = '/', query] = url.split('?', 2)
  if (basePath && address === '/') return { kind: 'redirect', to: `${basePath}/` }
  const parts = address.startsWith(`${basePath}/`) ? partsOf(address.slice(basePath.length)) : null
  const search = query === undefined ? '' : `?${query}`
  if (address === basePath && basePath) return { kind: 'redirect', to: `${basePath}/${search}` }
  if (!parts) return missing(folder)
  const path = join(folder, ...parts)
  const stats = await stat(path).catch(() => null)
  if (!stats || !(await isInside(folder, path))) return missing(folder)
  if (!stats.isDirectory()) return address.endsWith('/') ? missing(folder) : readSiteFile(path, 200)
  const page = join(path, 'index.html')
  if (!(await stat(page).catch(() => null))) return missing(folder)
  // Made of the parts: an address such as “//host” would lead elsewhere.
  const here = parts.map(part => `/${encodeURIComponent(part)}`).join('')
  if (!address.endsWith('/')) return { kind: 'redirect', to: `${basePath}${here}/${search}` }
  return readSiteFile(page, 200)
}

/** The parts of a path, decoded; null for one that would leave the folder or is hidden. */
function partsOf(path: string): string[] | null {
  try {
    const parts = path.split('/').filter(Boolean).map(decodeURIComponent)
    return parts.some(part => part.startsWith('.') || /[/\\\0]/.test(part)) ? null : parts
  } catch {
    return null
  }
}

/** Links inside the folder may lead out of it. */
async function isInside(folder: string, path: string): Promise<boolean> {
  const [root, place] = await Promise.all([realpath(folder), realpath(path)])
  return place === root || place.startsWith(root + sep)
}

async function missing(folder: string): Promise<SiteFile> {
  const page = join(folder, '404.html')
  return readSiteFile(page, 404).catch(() => ({
    kind: 'file' as const,
    status: 404 as const,
    path: page,
    type: 'text/plain; charset=utf-8',
    body: Buffer.from('There is no such page.\n'),
    version: 'missing',
    isImmutable: false,
  }))
}

async function readSiteFile(path: string, status: 200 | 404): Promise<SiteFile> {
  const [body, { mtimeMs, size }] = await Promise.all([readFile(path), stat(path)])
  return {
    kind: 'file',
    status,
    path,
    type: types[extname(path).toLowerCase()] ?? 'application/octet-stream',
    body,
    version: `${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}`,
    isImmutable: immutable.test(path.replaceAll(sep, '/')),
  }
}
