import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { SiteFile } from './site-files'

type Encoded = { body: Buffer; encoding: 'br' | 'gzip' | null }

/** Smaller answers grow, and pictures and fonts are compressed already. */
const smallest = 500
const compressible =
  /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|\w+\+xml|\w+\+json|x-ndjson))/

/** Compressed answers are kept up to this size in all; then the memory starts anew. */
const largestMemory = 50_000_000
const memory = new Map<string, Buffer>()
let memorySize = 0

/** How hard brotli tries with the file at a path of the disk, up to 11. */
export type Quality = (path: string) => number

/** The body of a file as a browser that accepts the encodings in `accepted` gets it. */
export async function encode(
  file: Extract<SiteFile, { kind: 'file' }>,
  accepted: string,
  quality: Quality,
): Promise<Encoded> {
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  if (!encoding || file.body.length < smallest || !compressible.test(file.type)) {
    return { body: file.body, encoding: null }
  }
  const level = quality(file.path)
  const key = `${encoding} ${level} ${file.version} ${file.path}`
  const body = memory.get(key) ?? (await compress(file.body, encoding, level))
  keep(key, body)
  return { body, encoding }
}

function compress(body: Buffer, encoding: 'br' | 'gzip', quality: number): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(body)
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}

function keep(key: string, body: Buffer): void {
  if (memory.has(key)) return
  if (memorySize > largestMemory) {
    memory.clear()
    memorySize = 0
  }
  memory.set(key, body)
  memorySize += body.length
}
