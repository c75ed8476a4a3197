/**
 * Named pieces of bytes in one file. Four bytes, little endian: the length of the head. The head, UTF-8:
 * a JSON list of names and lengths in bytes, one after the other, names in the order given. Then the pieces.
 */
export type Pack = Map<string, Uint8Array>

/** The bytes of a pack. */
export function encodePack(pieces: Iterable<[string, Uint8Array]>): Uint8Array {
  const list = [...pieces]
  const directory = list.flatMap(([name, piece]) => [name, piece.length])
  const head = new TextEncoder().encode(JSON.stringify(directory))
  const length = list.reduce((sum, [, piece]) => sum + piece.length, 4 + head.length)
  const bytes = new Uint8Array(length)
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 4)
  let at = 4 + head.length
  for (const [, piece] of list) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** The pieces in `buffer`, not copied; throws where it is no pack. */
export function readPack(buffer: ArrayBuffer): Pack {
  const bytes = new Uint8Array(buffer)
  const start = 4 + new DataView(buffer).getUint32(0, true)
  const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start)))
  if (!Array.isArray(head)) throw new Error('the head of a pack is no list: the file is broken')
  const pack: Pack = new Map()
  let at = start
  for (let index = 0; index < head.length; index += 2) {
    const length = Number(head[index + 1])
    if (at + length > bytes.length) throw new Error('a pack ends too early: the file is broken')
    pack.set(String(head[index]), bytes.subarray(at, at + length))
    at += length
  }
  return pack
}
