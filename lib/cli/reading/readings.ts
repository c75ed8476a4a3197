import { createHash } from 'node:crypto'
import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { openCacheFolder } from '#lib/cli/cache/cache-folder'
import { checkLength, hashOf, writeChecked } from '#lib/cli/cache/checked-file'
import { startFiles } from '#lib/cli/cache/open-files'
import { readProgramVersion } from '#lib/cli/cache/program-version'
import { isFields } from '#lib/intake/fields'
import type { FileReading } from '#lib/intake/read-file'
import type { InputFile } from '#lib/intake/reader'

/** What came out of files in earlier runs, under a hash of the program and of each file's content. */
export type Readings = {
  keyOf: (file: InputFile, publishers: string[]) => string
  get: (key: string) => FileReading | null
  put: (key: string, reading: FileReading) => void
  close: () => void
}

/** Readings are kept by the hundred: a file for each would be too many. */
const readingsAPack = 100
const largestPack = 4_000_000
/** An interrupted run loses no more than it read in so long. */
const longestWait = 2_000
const ending = '.readings'
/** The first line of a pack says where its readings lie; it is never longer. */
const longestIndex = 40_000

/** Where a reading lies, and the hash of its line. */
type Place = { file: string; start: number; length: number; hash: string }

/** What decides how a file is read. */
const rules = ['lib/intake', 'lib/text', 'lib/model.ts', 'package-lock.json']

/** The readings in the cache; none are known or kept where it is fresh or cannot be written to. */
export function openReadings(isFresh: boolean): Readings {
  const folder = isFresh ? null : openCacheFolder()
  const version = readProgramVersion(rules)
  const keyOf = (file: InputFile, publishers: string[]) => keyOfFile(version, file, publishers)
  if (!folder) return { keyOf, get: () => null, put: () => {}, close: () => {} }
  const files = startFiles()
  const places = findPlaces(folder, files.read)
  const pack = new Pack(folder)
  const used = new Set<string>()
  return {
    keyOf,
    get: key => {
      const place = places.get(key)
      const reading = place ? readPlace(place, files.read) : null
      if (place && reading && !used.has(place.file)) touch(place.file)
      if (place && reading) used.add(place.file)
      return reading
    },
    put: (key, reading) => pack.add(key, reading),
    close: () => {
      pack.write()
      files.close()
    },
  }
}

/** Readers look at the bytes, at what the archive says of them, and at the ending of the name. */
function keyOfFile(version: string, file: InputFile, publishers: string[]): string {
  const { path, bytes, url, charset } = file
  const nameEnding = /\.\w{1,10}$/.exec(path)?.[0].toLowerCase()
  const about = JSON.stringify([version, nameEnding, url, charset, publishers])
  return createHash('sha256').update(`${about}\n`).update(bytes).digest('hex')
}

type Read = (file: string, start: number, length: number) => string

function findPlaces(folder: string, read: Read): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(ending)) continue
    const file = join(folder, name)
    for (const [key, place] of readIndex(file, read)) places.set(key, place)
  }
  return places
}

/** The places that the first line of a pack names; [] for a broken one. */
function readIndex(file: string, read: Read): [string, Place][] {
  try {
    const [line = ''] = read(file, checkLength, longestIndex).split('\n', 1)
    const entries: unknown = JSON.parse(line)
    if (!Array.isArray(entries)) return []
    let start = checkLength + Buffer.byteLength(line) + 1
    return entries.map((entry: unknown) => {
      const [key, length, hash] = Array.isArray(entry) ? entry : []
      const place = { file, start, length: Number(length), hash: String(hash) }
      start += place.length + 1
      return [String(key), place]
    })
  } catch {
    return []
  }
}

/** The reading at a place; null where it is not as it was written. */
function readPlace({ file, start, length, hash }: Place, read: Read): FileReading | null {
  try {
    const line = read(file, start, length)
    const reading: unknown = hashOf(line) === hash ? JSON.parse(line) : null
    // The hash says that this program wrote it.
    return isFields(reading) ? (reading as FileReading) : null
  } catch {
    return null
  }
}

function touch(file: string): void {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {
    // Another run swept it away.
  }
}

/** Gathers readings until they are worth a file. */
class Pack {
  private lines: string[] = []
  private index: [string, number, string][] = []
  private size = 0
  private since = Date.now()

  constructor(private readonly folder: string) {}

  add(key: string, reading: FileReading): void {
    const line = JSON.stringify(reading)
    this.lines.push(line)
    this.index.push([key, Buffer.byteLength(line), hashOf(line)])
    this.size += line.length
    const isDue = Date.now() - this.since > longestWait
    if (isDue || this.lines.length >= readingsAPack || this.size > largestPack) this.write()
  }

  /** Writes what there is; where that cannot be, the next run reads the files anew. */
  write(): void {
    const content = Buffer.from([JSON.stringify(this.index), ...this.lines, ''].join('\n'))
    const isEmpty = this.lines.length === 0
    this.lines = []
    this.index = []
    this.size = 0
    this.since = Date.now()
    if (isEmpty) return
    try {
      writeChecked(join(this.folder, `${hashOf(content)}${ending}`), content)
    } catch {
      // A full disk is no reason to stop.
    }
  }
}
