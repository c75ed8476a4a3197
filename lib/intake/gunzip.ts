import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** All that one archive may unpack to. */
export const largestArchive = 20_000_000_000
/** A stream that grew so many times is a bomb, from this size on. */
const highestRatio = 200
const smallestBomb = 100_000_000

/** Unpacks a stream and gives up where it grows as only a bomb does. */
export async function* gunzip(stream: Readable): AsyncGenerator<Buffer> {
  let [packed, unpacked] = [0, 0]
  stream.on('data', (chunk: Buffer) => {
    packed += chunk.length
  })
  const unzip = createGunzip()
  stream.on('error', error => unzip.destroy(error))
  for await (const chunk of stream.pipe(unzip)) {
    if (!Buffer.isBuffer(chunk)) continue
    unpacked += chunk.length
    if (
      unpacked > largestArchive ||
      (unpacked > smallestBomb && unpacked > highestRatio * packed)
    ) {
      throw new Error('it grows to hundreds of times its size: an archive bomb')
    }
    yield chunk
  }
}

/** The first piece of a stream. */
export async function takeStart(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  const { value } = await chunks.next()
  return value ?? Buffer.alloc(0)
}

/** A stream with the piece that was taken from it. */
export async function* prepend(
  first: Buffer,
  rest: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

/** All of a stream; throws where it is larger than `largest`. */
export async function takeAll(
  first: Buffer,
  rest: AsyncGenerator<Buffer>,
  largest: number,
): Promise<Buffer> {
  const parts = [first]
  let size = first.length
  for await (const part of rest) {
    size += part.length
    if (size > largest) throw new Error(`it has more than ${largest / 1e6} MB when unpacked`)
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}
