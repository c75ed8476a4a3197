import { inflateSync } from 'node:zlib'

/** What one stream of a PDF may unpack to, and all together: pages of text need far less. */
const largestStream = 50_000_000
const largestTogether = 200_000_000
/** A stream packed more often than that is packed to harm. */
const mostLayers = 3
const longestDictionary = 2000

/**
 * Whether the streams of a PDF unpack to more than any text does: a reader of pages would unpack them
 * all in memory that no limit counts. Pictures are left out, for nobody unpacks them here.
 */
export function isPdfBomb(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let together = 0
  for (let at = content.indexOf('stream'); at >= 0; at = content.indexOf('stream', at + 6)) {
    if (content.subarray(Math.max(0, at - 3), at).toString('latin1') === 'end') continue
    const layers = layersOf(content, at)
    if (layers === 0) continue
    if (layers > mostLayers) return true
    const end = content.indexOf('endstream', at)
    together += unpackedSize(
      content.subarray(skipLineEnd(content, at + 6), end < 0 ? undefined : end),
      layers,
    )
    if (together > largestTogether) return true
  }
  return false
}

/** How often the stream that begins at `at` is packed; 0 for a picture. */
function layersOf(content: Buffer, at: number): number {
  const before = content.subarray(Math.max(0, at - longestDictionary), at).toString('latin1')
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
  if (/\/Subtype\s*\/Image/.test(dictionary)) return 0
  return dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
}

function skipLineEnd(content: Buffer, at: number): number {
  if (content[at] === 13 && content[at + 1] === 10) return at + 2
  return content[at] === 10 || content[at] === 13 ? at + 1 : at
}

/** What a stream unpacks to; more than all may have where it is too much, 0 where it is broken. */
function unpackedSize(packed: Buffer, layers: number): number {
  let unpacked = packed
  try {
    for (let layer = 0; layer < layers; layer++)
      unpacked = inflateSync(unpacked, { maxOutputLength: largestStream })
    return unpacked.length
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLarge ? largestTogether + 1 : 0
  }
}
