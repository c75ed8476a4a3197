import { createReadStream } from 'node:fs'
import { lstat, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { reasonOf } from './file-error'
import { gunzip, largestArchive, prepend, takeAll, takeStart } from './gunzip'
import { joined } from './joined'
import type { InputFile, Trouble } from './reader'
import { findReader } from './readers'
import { damage, type OnTrouble, unpackWarc } from './unpack-warc'
import { isSwarm, openZipBytes, openZipFile, readEntry, type ZipEntry } from './zip'

/** A file as it lies on the disk or came out of an archive. */
type Packed = {
  path: string
  size: number
  start: Buffer
  budget: Budget
  disk?: string
  bytes?: Uint8Array
}

/** What one file on the disk has unpacked to so far, archives in archives too: small bombs add up. */
type Budget = { onDisk: number; unpacked: number }

/** No reader takes a larger file, and no archive is unpacked to a larger one. */
const largestFile = 50_000_000
/** Without a reader that says otherwise: no article is as large. */
const largestText = 5_000_000
/** A file of JSON lines is read in parts of this size. */
const largestLines = 10_000_000
const deepestArchive = 3
const mostEntries = 200_000

/**
 * What a path of `folder` holds: the file itself, or the files in it where it is an archive (ZIP,
 * WACZ, gzip, WARC), archives in archives too. What is not handed on is told. Nothing is written.
 */
export async function* openFile(
  folder: string,
  path: string,
  onTrouble: OnTrouble,
): AsyncGenerator<InputFile> {
  const disk = join(folder, path)
  try {
    const stats = await lstat(disk)
    // A pipe would be waited for, and a link may lead anywhere: one may stand there since the folder was listed.
    if (!stats.isFile()) return onTrouble(path, replaced)
    const { size } = stats
    const start = await readStart(disk)
    const budget = { onDisk: size, unpacked: 0 }
    yield* unpack({ path, size, start, budget, disk }, 0, onTrouble)
  } catch (error) {
    onTrouble(path, reasonOf(error))
  }
}

const replaced: Trouble = { reason: 'it was a file and is none any more: it was passed over' }

async function readStart(disk: string): Promise<Buffer> {
  const file = await open(disk, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function* unpack(
  file: Packed,
  depth: number,
  onTrouble: OnTrouble,
): AsyncGenerator<InputFile> {
  const { path, size, start } = file
  if (size === 0) {
    onTrouble(path, { reason: 'the file is empty', remedy: 'Save it again, or delete it.' })
    return
  }
  const kind = kindOf(start)
  if (!kind || isDocument(file)) yield* readWhole(file, onTrouble)
  else if (depth >= deepestArchive) {
    onTrouble(path, {
      reason: 'it is an archive in an archive in an archive: it was not unpacked',
      remedy: 'Unpack it by hand.',
    })
  } else if (kind === 'zip') yield* unpackZip(file, depth, onTrouble)
  else if (kind === 'warc') yield* unpackWarc(path, streamOf(file), onTrouble)
  else yield* unpackGzip(file, depth, onTrouble)
}

function kindOf(start: Buffer): 'zip' | 'gzip' | 'warc' | null {
  if (start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return 'zip'
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip'
  return /^WARC\/\d/.test(start.subarray(0, 7).toString('latin1')) ? 'warc' : null
}

/** Office documents and e-books are ZIP archives, and are read or refused as what they are. */
function isDocument({ path, start }: Packed): boolean {
  const names = start.toString('latin1')
  return (
    /\.(?:docx|docm|xlsx|pptx|odt|ods|odp|epub)$/i.test(path) ||
    /(?:\[Content_Types\]\.xml|word\/|_rels\/\.rels|mimetypeapplication\/(?:epub|vnd\.oasis))/.test(
      names,
    )
  )
}

async function* readWhole(file: Packed, onTrouble: OnTrouble): AsyncGenerator<InputFile> {
  const { path, size, start, disk } = file
  const largest = findReader({ path, bytes: start }).largest ?? largestText
  if (disk && size > largestLines && /\.(?:jsonl|ndjson)$/i.test(path)) {
    yield* readLines(path, createReadStream(disk))
    return
  }
  if (size > largest) {
    onTrouble(path, {
      reason: `the file has ${Math.ceil(size / 1e6)} MB; more than ${largest / 1e6} MB is no article`,
      remedy: 'Split it into one file an article.',
    })
    return
  }
  const bytes = file.bytes ?? (disk ? await readFile(disk) : null)
  if (bytes) yield { path, bytes }
}

/** Lines need not be read at once: a large file of them is handed on in parts. */
async function* readLines(path: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<InputFile> {
  let parts: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    const end = size + chunk.length > largestLines ? chunk.lastIndexOf(10) + 1 : 0
    parts.push(end > 0 ? chunk.subarray(0, end) : chunk)
    size += chunk.length
    if (end === 0 && size > largestFile) throw new Error('a line in it is longer than any article')
    if (end === 0) continue
    yield { path, bytes: Buffer.concat(parts) }
    parts = [chunk.subarray(end)]
    size = chunk.length - end
  }
  if (size > 0) yield { path, bytes: Buffer.concat(parts) }
}

function streamOf({ disk, bytes }: Packed): Readable {
  return disk ? createReadStream(disk) : Readable.from([Buffer.from(bytes ?? [])])
}

/** What a page is drawn with, and what lies in archives for programs alone. */
const furniture = joined(
  'i',
  String.raw`(?:\/$|(?:^|\/)(?:__MACOSX|\.)|\.(?:css|js|mjs|map|png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?`,
  '|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|og[gv]|wav|mov|avi|swf|cdxj?|idx|exe|dll|bin)$)',
)
/** A WACZ keeps its pages in WARC files; the rest describes them. */
const waczFurniture = /^(?:indexes\/|pages\/|datapackage|fuzzy|logs?\/)/

const tooMuch: Trouble = {
  reason: 'the archive holds more than any folder of articles: the rest was not read',
  remedy: 'Unpack it by hand.',
}

async function* unpackZip(
  file: Packed,
  depth: number,
  onTrouble: OnTrouble,
): AsyncGenerator<InputFile> {
  const { path, disk, bytes, budget } = file
  const entries = disk ? openZipFile(disk) : openZipBytes(bytes ?? new Uint8Array())
  const isWacz = /\.wacz$/i.test(path)
  let [count, passed] = [0, 0]
  const names = new Set<string>()
  try {
    for await (const item of entries) {
      const inner = `${path}/${item.name}`
      budget.unpacked += item.entry.uncompressedSize
      if (++count > mostEntries || isSpent(budget)) {
        onTrouble(path, tooMuch)
        break
      }
      if (names.has(item.name))
        onTrouble(inner, { reason: 'the archive holds two files of the same name: both were read' })
      names.add(item.name)
      if (item.refused)
        onTrouble(inner, {
          reason: `it was left in its archive: ${item.refused}`,
          remedy: 'Unpack the archive by hand if you trust it.',
        })
      else if (furniture.test(item.name) || (isWacz && waczFurniture.test(item.name))) passed++
      else yield* unpackEntry(item, { path: inner, budget }, depth, onTrouble)
    }
  } catch (error) {
    onTrouble(path, damage('archive', error))
  }
  if (passed > 0 && passed === count) {
    onTrouble(path, {
      reason: `there is no article in the archive, only ${passed} folders, pictures or files of programs`,
    })
  }
}

function isSpent({ onDisk, unpacked }: Budget): boolean {
  return unpacked > largestArchive || isSwarm(unpacked, onDisk)
}

async function* unpackEntry(
  { name, entry, zip }: ZipEntry,
  { path, budget }: Pick<Packed, 'path' | 'budget'>,
  depth: number,
  onTrouble: OnTrouble,
): AsyncGenerator<InputFile> {
  // A web archive may be larger than the memory: it is read as it comes.
  if (/\.warc(?:\.gz)?$/i.test(name)) {
    const stream = await zip.openReadStreamPromise(entry)
    yield* unpackWarc(path, /\.gz$/i.test(name) ? gunzip(stream) : stream, onTrouble)
    return
  }
  try {
    const bytes = await readEntry(zip, entry, largestFile)
    const start = Buffer.from(bytes.subarray(0, 4096))
    yield* unpack({ path, size: bytes.length, start, budget, bytes }, depth + 1, onTrouble)
  } catch (error) {
    onTrouble(path, damage('file', error))
  }
}

async function* unpackGzip(
  file: Packed,
  depth: number,
  onTrouble: OnTrouble,
): AsyncGenerator<InputFile> {
  const path = file.path.replace(/\.gz$/i, '')
  const chunks = gunzip(streamOf(file))
  try {
    const first = await takeStart(chunks)
    if (kindOf(first) === 'warc') {
      yield* unpackWarc(file.path, prepend(first, chunks), onTrouble)
      return
    }
    const bytes = await takeAll(first, chunks, largestFile)
    const start = bytes.subarray(0, 4096)
    const { budget } = file
    budget.unpacked += bytes.length
    yield* unpack({ path, size: bytes.length, start, budget, bytes }, depth + 1, onTrouble)
  } catch (error) {
    onTrouble(file.path, damage('archive', error))
  }
}
