import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { openCacheFolder } from '#lib/cli/cache/cache-folder'
import { checkLength, hashOf, readChecked, writeChecked } from '#lib/cli/cache/checked-file'
import { startFiles } from '#lib/cli/cache/open-files'
import { readProgramVersion } from '#lib/cli/cache/program-version'
import type { ToldAs } from '#lib/events/across/fold-retold'
import type { Retold } from '#lib/events/across/tell-retold'
import type { StoryOutline } from '#lib/events/id/outline-story'
import type { TermCounts } from '#lib/events/story/story-profile'
import type { Article, Publication } from '#lib/model'
import type { Story, ToldStory } from '#lib/timeline'

/** A told story on disk: its outline is in memory, its events are read where they lie. */
export type Entry = ToldAs<Place>
/** Where the JSON of an event lies, in bytes. */
export type Place = { file: string; start: number; length: number }

/** What was worked out before, under a hash of the program and of all that it was worked out from. */
export type Store = {
  folder: string
  keyOfStory: (story: Story) => string
  /** The story as it was told before; null where it was not, or where the file cannot be trusted. */
  readStory: (key: string) => Entry | null
  writeStory: (key: string, told: ToldStory) => Entry
  keyOfShared: (retold: Retold) => string
  /** The JSON of one event, without the ids that it is given at last. */
  readEvent: (place: Place) => string
  keyOfCounts: (articles: Article[]) => string
  /** The terms of each of a batch of articles, or null. */
  readCounts: (key: string) => TermCounts[] | null
  writeCounts: (key: string, counts: TermCounts[]) => void
  close: () => void
}

/** Opens the store of this program; a fresh one, or where nothing may be written there, is thrown away. */
export function openStore(isFresh = false): Store {
  const kept = isFresh ? null : openCacheFolder()
  if (kept) return openFolder(kept)
  const folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
  const drop = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', drop)
  const store = openFolder(folder)
  const close = () => {
    store.close()
    process.removeListener('exit', drop)
    drop()
  }
  return { ...store, close }
}

/** What decides how a story is told: the rules, the packages they use, and the words that Node knows. */
const rules = [
  ...['lib/events', 'lib/text', 'lib/time', 'lib/model.ts', 'lib/timeline.ts'],
  ...['lib/cli/stories/store.ts', 'package-lock.json'],
]

/** The store in `folder`, for whoever works at the same stories. */
export function openFolder(folder: string): Store {
  const version = readProgramVersion(rules)
  const files = startFiles()
  const keyOf = (...content: unknown[]) => hashOf(`${version}\n${JSON.stringify(content)}`)
  const storyFile = (key: string) => join(folder, `${key}.jsonl`)
  const countFile = (key: string) => join(folder, `${key}.counts`)
  return {
    folder,
    keyOfStory: ({ articles, orders, names }) =>
      keyOf('story', articles, [...orders].sort(), [...names].sort()),
    readStory: key => readStory(storyFile(key)),
    writeStory: (key, told) => writeStory(storyFile(key), told),
    keyOfShared: ({ events, articles, orders }) =>
      keyOf('shared', events, articles, [...orders].sort()),
    readEvent: ({ file, start, length }) => {
      const event = files.read(file, start, length)
      if (Buffer.byteLength(event) === length) return event
      throw new Error(`${file}: its end is missing. Delete it and run again.`)
    },
    keyOfCounts: articles =>
      keyOf(
        'counts',
        articles.map(({ text, title }) => [title, text]),
      ),
    readCounts: key => readCounts(countFile(key)),
    writeCounts: (key, counts) => writeChecked(countFile(key), serialize(counts)),
    close: files.close,
  }
}

/** A line with the outline, and a line for each event. */
function writeStory(file: string, { events, outlines, inferred }: ToldStory): Entry {
  const lines = events.map(event => JSON.stringify(event))
  const head = JSON.stringify({ outlines, inferred: [...inferred] })
  const content = Buffer.from([head, ...lines, ''].join('\n'))
  writeChecked(file, content)
  return { outlines, inferred, events: placesIn(file, content) }
}

function readStory(file: string): Entry | null {
  const content = readChecked(file)
  const head = content && parseHead(content.toString('utf8', 0, content.indexOf('\n')))
  const events = content ? placesIn(file, content) : []
  if (!head || head.outlines.length !== events.length) return null
  return { outlines: head.outlines, inferred: new Map(head.inferred), events }
}

type Head = { outlines: StoryOutline['outlines']; inferred: [string, Publication][] }

/** The first line of an entry; null for one of another form, as of a program that shares the folder. */
function parseHead(line: string): Head | null {
  try {
    const head: unknown = JSON.parse(line)
    const isHead =
      typeof head === 'object' &&
      head !== null &&
      'outlines' in head &&
      'inferred' in head &&
      Array.isArray(head.outlines) &&
      Array.isArray(head.inferred)
    return isHead ? (head as Head) : null
  } catch {
    return null
  }
}

function readCounts(file: string): TermCounts[] | null {
  const content = readChecked(file)
  if (!content) return null
  try {
    const counts: unknown = deserialize(content)
    return Array.isArray(counts) && counts.every(isCounts) ? counts : null
  } catch {
    return null
  }
}

function isCounts(counts: unknown): counts is TermCounts {
  if (typeof counts !== 'object' || counts === null) return false
  const fields = Object.values(counts)
  return fields.length === 5 && fields.every(field => field?.ids instanceof Uint32Array)
}

/** Where the lines after the first lie in the file. JSON has no line end within a line. */
function placesIn(file: string, content: Buffer): Place[] {
  const places: Place[] = []
  let start = content.indexOf('\n') + 1
  for (let end = content.indexOf('\n', start); end >= 0; end = content.indexOf('\n', start)) {
    places.push({ file, start: checkLength + start, length: end - start })
    start = end + 1
  }
  return places
}
