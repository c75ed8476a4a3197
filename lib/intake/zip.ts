import {
  type Entry,
  fromBufferPromise,
  getFileNameLowLevel,
  openPromise,
  parseExtraFields,
  validateFileName,
  type ZipFile,
} from 'yauzl'

/** A file in an archive, with its name, and why that name is refused if it is. */
export type ZipEntry = { name: string; refused: string | null; entry: Entry; zip: ZipFile }

/** Entries that lie over each other each have a fair size; together they are a bomb from this size on. */
const smallestSwarm = 100_000_000

/** Whether entries of so many bytes are more than an archive of `size` can hold. */
export function isSwarm(unpacked: number, size: number): boolean {
  return unpacked > smallestSwarm && unpacked > highestRatio * size
}

/** Text does not shrink to a thousandth: what does is made to fill a memory. */
const highestRatio = 300
const smallestBomb = 5_000_000

const options = { decodeStrings: false, validateEntrySizes: true }

/** The entries of an archive in memory. */
export async function* openZipBytes(bytes: Uint8Array): AsyncGenerator<ZipEntry> {
  yield* entriesOf(await fromBufferPromise(Buffer.from(bytes), options))
}

/** The entries of an archive on disk, one after the other. */
export async function* openZipFile(path: string): AsyncGenerator<ZipEntry> {
  yield* entriesOf(await openPromise(path, options))
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<ZipEntry> {
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      yield { name, refused: findRefusal(name, entry), entry, zip }
    }
  } finally {
    if (zip.isOpen) zip.close()
  }
}

function nameOf(entry: Entry): string {
  const raw: unknown = entry.fileName
  if (typeof raw === 'string') return raw
  if (!Buffer.isBuffer(raw)) return ''
  const extra = parseExtraFields(entry.extraFieldRaw)
  return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, extra, false)
}

function findRefusal(name: string, entry: Entry): string | null {
  if (validateFileName(name) !== null || name.includes('\0'))
    return 'its name leads out of the archive'
  if (entry.isEncrypted()) return 'it is locked with a password'
  if (isBomb(entry)) return 'it would grow to hundreds of times its size: an archive bomb'
  return null
}

function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > smallestBomb && uncompressedSize > highestRatio * compressedSize
}

/** The bytes of an entry; throws where they are more than `largest` or damaged. */
export async function readEntry(zip: ZipFile, entry: Entry, largest: number): Promise<Uint8Array> {
  if (entry.uncompressedSize > largest) {
    throw new Error(
      `it has ${Math.ceil(entry.uncompressedSize / 1e6)} MB, more than ${largest / 1e6} MB`,
    )
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > largest) throw new Error(`it has more than ${largest / 1e6} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
