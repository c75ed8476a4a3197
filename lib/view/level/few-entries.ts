import type { FirstData } from '#lib/view/data/first-data'
import { rowsPerShard } from '#lib/view/data/format'
import { unpackEntry } from '#lib/view/data/packed-entry'
import { countPlaces, hasPlace, listPlaces, type PlaceSet } from '#lib/view/data/place-set'
import type { PlacedRow } from '#lib/view/data/reader'
import type { EventEntry } from '#lib/view/entries'

const mostRows = 600
const mostShards = 16

/** The events of a page that holds all rows, by their numbers; null for one that holds a part. */
export function entriesOfPage({ first, rows, sources }: FirstData): EventEntry[] | null {
  if (first.rows.length < rows) return null
  const ids = sources.map(({ id }) => id)
  return first.entries
    .map((packed, at) => ({ number: first.numbers[at] ?? at, entry: unpackEntry(packed, ids) }))
    .sort((a, b) => a.number - b.number)
    .map(({ entry }) => entry)
}

/** Of `entries`, which are all of the page's, those that have a row among what was found. */
export function siftEntriesOfPage(
  { first }: FirstData,
  entries: EventEntry[],
  found: PlaceSet,
): EventEntry[] {
  const ids = new Set<string>()
  for (const [place, [entry]] of first.rows.entries()) {
    if (hasPlace(found, place)) ids.add(first.entries[entry]?.id ?? '')
  }
  return entries.filter(({ id }) => ids.has(id))
}

/** Whether what was found is so little, or so close together, that its rows may all be read. */
export function isFewToRead(found: PlaceSet): boolean {
  if (countPlaces(found) > mostRows) return false
  const shards = new Set<number>()
  for (const place of listPlaces(found)) shards.add(Math.floor(place / rowsPerShard))
  return shards.size <= mostShards
}

/** The events of these rows, each once, by their numbers. */
export function entriesOfRows(rows: PlacedRow[]): EventEntry[] {
  const entries = new Map(rows.map(({ entry, number }) => [number, entry]))
  return [...entries].sort(([a], [b]) => a - b).map(([, entry]) => entry)
}
