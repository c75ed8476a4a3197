import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** A page that a web archive holds: what a server answered for an address. */
export type WarcPage = { url: string; bytes: Uint8Array; charset?: string }

/** Records of other kinds, and those that are too large: how many, by what they are. */
export type WarcRest = Map<string, number>

/** No page is larger; a film is. */
const largestRecord = 50_000_000
const largestHeader = 200_000

/**
 * The pages, feeds, PDFs and texts of a web archive, in the order of its records. What is passed
 * over is counted in `rest`. `chunks` are the bytes of the archive, unpacked.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  rest: WarcRest,
): AsyncGenerator<WarcPage> {
  const input = new ByteReader(chunks)
  const count = (what: string) => rest.set(what, (rest.get(what) ?? 0) + 1)
  for (;;) {
    const header = await input.takeHeader()
    if (header === null) break
    const fields = parseHeader(header)
    const length = Number(fields.get('content-length') ?? Number.NaN)
    if (!/^\s*WARC\/\d/.test(header) || !Number.isSafeInteger(length) || length < 0) {
      count('damaged')
      break
    }
    const type = fields.get('warc-type') ?? ''
    const isPage = /^(?:response|resource|conversion)$/.test(type)
    if (!isPage || length > largestRecord) {
      if (isPage) count('too large')
      if (!(await input.skip(length))) count('cut off')
      continue
    }
    const body = await input.take(length)
    if (body === null) {
      count('cut off')
      break
    }
    const url = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
    const page =
      type === 'response'
        ? parseResponse(body, count)
        : toPage(body, fields.get('content-type'), count)
    if (page) yield { ...page, url }
  }
}

/** Reads bytes as they come, by header and by length. */
class ByteReader {
  private buffer: Buffer = Buffer.alloc(0)
  private readonly iterator: AsyncIterator<Uint8Array>

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]()
  }

  /** The text up to the next empty line; null at the end. */
  async takeHeader(): Promise<string | null> {
    for (;;) {
      this.dropBlank()
      const end = this.buffer.indexOf('\r\n\r\n')
      const endPlain = end < 0 ? this.buffer.indexOf('\n\n') : -1
      if (end >= 0 || endPlain >= 0) {
        const at = end >= 0 ? end : endPlain
        const header = this.buffer.subarray(0, at).toString('utf8')
        this.buffer = this.buffer.subarray(at + (end >= 0 ? 4 : 2))
        return header
      }
      if (this.buffer.length > largestHeader) return ''
      if (!(await this.more())) return this.buffer.length > 0 ? '' : null
    }
  }

  async take(length: number): Promise<Buffer | null> {
    const parts: Buffer[] = []
    let missing = length
    while (missing > 0) {
      if (this.buffer.length === 0 && !(await this.more())) return null
      const part = this.buffer.subarray(0, missing)
      parts.push(part)
      missing -= part.length
      this.buffer = this.buffer.subarray(part.length)
    }
    return Buffer.concat(parts, length)
  }

  async skip(length: number): Promise<boolean> {
    let missing = length
    while (missing > 0) {
      if (this.buffer.length === 0 && !(await this.more())) return false
      const part = Math.min(missing, this.buffer.length)
      this.buffer = this.buffer.subarray(part)
      missing -= part
    }
    return true
  }

  private dropBlank(): void {
    let at = 0
    while (this.buffer[at] === 10 || this.buffer[at] === 13) at++
    if (at > 0) this.buffer = this.buffer.subarray(at)
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.iterator.next()
    if (done) return false
    this.buffer =
      this.buffer.length === 0 ? Buffer.from(value) : Buffer.concat([this.buffer, value])
    return true
  }
}

function parseHeader(header: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of header.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0)
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

type Count = (what: string) => void
type Body = Omit<WarcPage, 'url'>

function parseResponse(record: Buffer, count: Count): Body | null {
  const end = record.indexOf('\r\n\r\n')
  if (end < 0 || end > largestHeader) {
    count('damaged')
    return null
  }
  const head = record.subarray(0, end).toString('latin1')
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/.exec(head)?.[1] ?? 0)
  const fields = parseHeader(head)
  if (status !== 200 && status !== 203 && status !== 206) {
    count(status >= 300 && status < 400 ? 'redirection' : 'error page')
    return null
  }
  if (!isPageType(fields.get('content-type'))) {
    count('no page')
    return null
  }
  const chunked = /chunked/i.test(fields.get('transfer-encoding') ?? '')
  const packed = record.subarray(end + 4)
  const body = unpack(chunked ? joinChunks(packed) : packed, fields.get('content-encoding'))
  if (body === null) count('damaged')
  return body && toPage(body, fields.get('content-type'), count)
}

function toPage(bytes: Uint8Array, type: string | undefined, count: Count): Body | null {
  if (!isPageType(type) || bytes.length === 0) {
    count(bytes.length === 0 ? 'empty' : 'no page')
    return null
  }
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type ?? '')?.[1]
  return { bytes, ...(charset && { charset }) }
}

/** Pages, feeds, PDFs and texts; not what they are drawn with. */
function isPageType(type: string | undefined): boolean {
  return /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|feed\+json|pdf|ld\+json)|multipart\/related)\b/i.test(
    type ?? '',
  )
}

/** A body in HTTP chunks; archivers often unpack them and keep the header: then it is returned as it is. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const end = body.indexOf('\r\n', at)
    const size = /^[0-9a-f]{1,8}(?:;.*)?$/i.exec(
      body.subarray(at, end < 0 ? at : Math.min(end, at + 100)).toString('latin1'),
    )
    if (end < 0 || !size) return parts.length > 0 ? Buffer.concat(parts) : body
    const length = Number.parseInt(size[0], 16)
    if (length === 0) break
    parts.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}

const limit = { maxOutputLength: largestRecord }

function unpack(body: Buffer, encoding: string | undefined): Buffer | null {
  try {
    if (/gzip/i.test(encoding ?? '')) return body[0] === 0x1f ? gunzipSync(body, limit) : body
    if (/\bbr\b/i.test(encoding ?? '')) return unpackBrotli(body)
    if (/deflate/i.test(encoding ?? ''))
      return body[0] === 0x78 ? inflateSync(body, limit) : inflateRawSync(body, limit)
    return body
  } catch {
    return null
  }
}

/** Brotli has no mark: what already is a page was unpacked by the archiver. */
function unpackBrotli(body: Buffer): Buffer {
  return /^\s*</.test(body.subarray(0, 200).toString('latin1'))
    ? body
    : brotliDecompressSync(body, limit)
}
