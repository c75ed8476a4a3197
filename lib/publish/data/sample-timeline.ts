import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewsEvent } from '#lib/model'
import { formatDay } from '#lib/time/edtf'
import type { FetchFile } from '#lib/view/data/file-cache'
import { TimelineReader } from '#lib/view/data/reader'
import { groupByDate, orderByDate } from '#lib/view/days'
import { type EventEntry, toEntry } from '#lib/view/entries'
import { writeTimelineData } from './write-data'

const count = 800
const words = 'ferry harbour storm bridge council vote strike dam flood engine crew rescue'.split(
  ' ',
)
/** Four sources. */
export const sources = ['north', 'south', 'east', 'west'].map(id => ({
  id,
  name: id,
  namedBy: 'editor' as const,
}))

/** Made-up events, many in a few weeks, some without a date, some under two, some under a month. */
const events = Array.from({ length: count }, (_, index): NewsEvent => {
  const mix = (index * 7919) % 1009
  const day = 17_000 + (mix % 3 === 0 ? (mix * 3) % 1500 : 700 + (mix % 25))
  const date =
    index % 40 === 0 ? null : index % 17 === 0 ? formatDay(day).slice(0, 7) : formatDay(day)
  const title = `The ${words[mix % 12]} of ${words[(mix >> 3) % 12]} number${index % 50}`
  const reported = sources.filter((_, at) => at === mix % 4 || (mix >> at) % 5 === 0)
  return {
    id: `e${index}`,
    title,
    date,
    ...(mix % 2 === 0 && date?.length === 10 && { time: `${10 + (mix % 9)}:15` }),
    status: reported.length > 1 ? 'agreed' : 'single',
    modality: mix % 9 === 0 ? 'planned' : 'happened',
    weight: mix % 61,
    story: `s${mix % 200}`,
    reports: reported.map(({ id }, at) => ({
      article: `${id}-${index}`,
      source: id,
      published: null,
      date: at === 1 && date?.length === 10 && mix % 4 === 0 ? formatDay(day + 2) : date,
      claim: title,
      because: '',
      mentions: [],
      excerpt: {
        exact: `Près of ${words[mix % 7]}.`,
        prefix: 'Beside it a lighthouse. ',
        suffix: '',
      },
    })),
    differences: [],
    because: [],
  }
})
/** The entries in order of their numbers. */
export const entries = orderByDate(events.map(toEntry))
/** The events by id. */
export const byId = new Map(events.map(event => [event.id, event]))
/** The rows of the list in order of their places, each with its date. */
export const rows = groupByDate(entries).flatMap(group =>
  group.rows.map(row => ({ ...row, date: group.date })),
)

/** The event of an entry. */
export function eventOf({ id }: EventEntry): NewsEvent {
  const event = byId.get(id)
  if (!event) throw new Error(`no event ${id}`)
  return event
}

/** What was read; throws where it could not be. */
export async function valueIn<T>(
  result: Promise<{ ok: true; value: T } | { ok: false }>,
): Promise<T> {
  const read = await result
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.value
}

/** Writes the data of these events to a folder of its own; `remove` takes it away again. */
export function writeSample() {
  const folder = mkdtempSync(join(tmpdir(), 'crossdate-data-'))
  const { index } = writeTimelineData({ entries, sources, eventOf }, folder)
  const reader = new TimelineReader(JSON.parse(JSON.stringify(index)), fetchFrom(folder))
  return { folder, reader, remove: () => rmSync(folder, { recursive: true }) }
}

/** A network that answers with the files of a folder. */
export function fetchFrom(folder: string): FetchFile {
  return async path => {
    const body = readFileSync(join(folder, path))
    return { ok: true, status: 200, arrayBuffer: async () => new Uint8Array(body).buffer }
  }
}
