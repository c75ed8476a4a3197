import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '#lib/cli/project'
import type { Story, StoryOutline, ToldStory } from '#lib/timeline'
import { readProgramVersion } from './program-version'
import { sweepStore } from './sweep-store'

/** A told story on disk: its outline is in memory, its events are read where they lie. */
export type Entry = StoryOutline & { file: string; places: Place[] }
type Place = { start: number; length: number }

/** Stories as they were told, by all that telling them depends on. */
export type Store = {
  folder: string
  /** What a story is kept under: a hash of the program and of all that it is told from. */
  keyOf: (story: Story) => string
  /** The story as it was told before; null where it was not, or where the file cannot be trusted. */
  read: (key: string) => Entry | null
  write: (key: string, told: ToldStory) => Entry
  /** The JSON of one event, without the ids that it is given at last. */
  readEvent: (entry: Entry, index: number) => string
  close: () => void
}

const mostOpen = 200

/** Opens the store of this program; a fresh one, or where nothing may be written there, is thrown away. */
export function openStore(isFresh = false): Store {
  const kept = isFresh
    ? null
    : makeFolder(process.env.CROSSDATE_CACHE ?? join(projectRoot, '.crossdate', 'cache'))
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'crossdate-stories-'))
  const drop = () => rmSync(folder, { recursive: true, force: true })
  if (kept) sweepStore(kept)
  else process.once('exit', drop)
  const store = openFolder(folder)
  if (kept) return store
  return {
    ...store,
    close: () => {
      store.close()
      process.removeListener('exit', drop)
      drop()
    },
  }
}

/** The store in `folder`, for whoever works at the same stories. */
export function openFolder(folder: string): Store {
  const version = readProgramVersion()
  const open = new Map<string, number>()
  const fileOf = (key: string) => join(folder, `${key}.jsonl`)
  return {
    folder,
    keyOf: story => hashOf(`${version}\n${describe(story)}`).slice(0, 40),
    read: key => readEntry(fileOf(key)),
    write: (key, told) => writeEntry(fileOf(key), told),
    readEvent: (entry, index) => readEvent(open, entry, index),
    close: () => {
      for (const file of open.values()) closeSync(file)
      open.clear()
    },
  }
}

/** All that telling a story depends on, in one text. */
function describe({ articles, orders, names }: Story): string {
  return JSON.stringify([articles, [...orders].sort(), [...names].sort()])
}

function makeFolder(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true })
    const probe = join(folder, `.${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
    return folder
  } catch {
    return null
  }
}

/** An entry is a line with the hash of the rest, a line with the outline, and a line for each event. */
function writeEntry(file: string, { events, outlines, inferred }: ToldStory): Entry {
  const lines = events.map(event => JSON.stringify(event))
  const head = JSON.stringify({ outlines, inferred: [...inferred] })
  const body = [head, ...lines, ''].join('\n')
  // A run that is interrupted leaves a file of another name, never half an entry.
  const draft = `${file}.${process.pid}-${draftCount++}`
  writeFileSync(draft, `${hashOf(body)}\n${body}`)
  renameSync(draft, file)
  return { file, outlines, inferred, places: placesOf(head, lines) }
}

let draftCount = 0
const hashLine = 65

function placesOf(head: string, lines: string[]): Place[] {
  let start = hashLine + Buffer.byteLength(head) + 1
  return lines.map(line => {
    const length = Buffer.byteLength(line)
    const place = { start, length }
    start += length + 1
    return place
  })
}

function readEntry(file: string): Entry | null {
  if (!existsSync(file)) return null
  try {
    const text = readFileSync(file, 'utf8')
    const body = text.slice(hashLine)
    if (text.slice(0, hashLine) !== `${hashOf(body)}\n`) return null
    const [head = '', ...lines] = body.split('\n')
    // The hash says that this program wrote it.
    const { outlines, inferred } = JSON.parse(head) as Pick<StoryOutline, 'outlines'> & {
      inferred: [string, never][]
    }
    const now = new Date()
    utimesSync(file, now, now)
    return {
      file,
      outlines,
      inferred: new Map(inferred),
      places: placesOf(head, lines.slice(0, -1)),
    }
  } catch {
    return null
  }
}

function readEvent(open: Map<string, number>, { file, places }: Entry, index: number): string {
  const place = places[index]
  if (!place) throw new Error(`${file}: there is no event ${index} in it`)
  const buffer = Buffer.allocUnsafe(place.length)
  readSync(openOnce(open, file), buffer, 0, place.length, place.start)
  return buffer.toString('utf8')
}

/** Opening a file costs more than reading an event: the last ones stay open. */
function openOnce(open: Map<string, number>, file: string): number {
  const known = open.get(file)
  if (known !== undefined) {
    open.delete(file)
    open.set(file, known)
    return known
  }
  const [oldest] = open
  if (oldest && open.size >= mostOpen) {
    closeSync(oldest[1])
    open.delete(oldest[0])
  }
  const opened = openSync(file, 'r')
  open.set(file, opened)
  return opened
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
