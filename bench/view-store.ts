import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import type { NewsEvent, Source } from '#lib/model'
import type { TimelineContent } from '#lib/publish/data/timeline-content'
import { orderByDate } from '#lib/view/days'
import { type EventEntry, toEntry } from '#lib/view/entries'
import { makeEvents } from './view-events'

/** Writes made-up events as event lines for `crossdate build --events`. */
export function writeEventLines(file: string, count: number, seed: number): void {
  const lines = openSync(file, 'w')
  for (const event of makeEvents(count, seed)) writeSync(lines, `${JSON.stringify(event)}\n`)
  closeSync(lines)
}

/**
 * The content of a timeline of made-up events. They lie in `file` and are read one by one, as in a
 * build that holds no more than it needs.
 */
export function storeEvents(file: string, count: number, seed: number): TimelineContent {
  const lines = openSync(file, 'w+')
  const spots = new Map<string, { at: number; length: number }>()
  const entries: EventEntry[] = []
  const sources = new Map<string, Source>()
  let at = 0
  for (const event of makeEvents(count, seed)) {
    const line = Buffer.from(JSON.stringify(event))
    writeSync(lines, line)
    spots.set(event.id, { at, length: line.length })
    at += line.length
    const entry = toEntry(event)
    entries.push(entry)
    for (const id of entry.sources) sources.set(id, { id, name: id, namedBy: 'metadata' })
  }
  const eventOf = ({ id }: EventEntry): NewsEvent => {
    const spot = spots.get(id)
    if (!spot) throw new Error(`${id}: this event was not made`)
    const line = Buffer.alloc(spot.length)
    readSync(lines, line, 0, spot.length, spot.at)
    return JSON.parse(line.toString())
  }
  return { entries: orderByDate(entries), sources: [...sources.values()], eventOf }
}
