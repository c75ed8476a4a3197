import type { FirstData } from '#lib/view/data/first-data'
import { countPlaces, hasPlace, type PlaceSet } from '#lib/view/data/place-set'
import type { TimelineReader } from '#lib/view/data/reader'
import type { SecondRows } from '#lib/view/data/second-rows'
import type { EventEntry } from '#lib/view/entries'
import { type Frame, frameOf } from '#lib/view/frame'
import type { Lane } from '#lib/view/lanes'
import type { View } from '#lib/view/scale'
import { findShown, type ShownRow } from './shown'
import { tileStep } from './tile-tree'

/** What a map is drawn from: what came with the page, and what has been read since. */
export type TileContent = {
  first: FirstData
  /** Null until the index has come. */
  reader: TimelineReader | null
  /** The rows that the reader asked for; null for all. */
  found: PlaceSet | null
  /** How many events those are of. */
  count: number
  /** To count events where rows are known; null until it has come. */
  seconds: SecondRows | null
  /** The event that is open, once it has been read, for the map may not draw it. */
  opened: EventEntry | null
  /** Says what is in sight, so that what is missing of it can be read. */
  want: (view: View) => void
}

/** What stays the same as long as the page does. */
export type Ground = {
  /** Ids by number. */
  sources: string[]
  lanes: Lane[]
  frame: Frame
  /** Whether every row is drawn in the fitted view. */
  isWhole: boolean
}

const sparse = 4 // one of so many rows or fewer
const grounds = new WeakMap<FirstData, Ground>()

/** The lanes of a timeline; asked again it is the same. */
export function groundOf(first: FirstData): Ground {
  const known = grounds.get(first)
  if (known) return known
  const sources = first.sources.map(({ id }) => id)
  const lanes = first.map.lanes.map(lane => ({
    ...lane,
    sources: lane.sources.flatMap(number => sources[number] ?? []),
  }))
  const isWhole = first.density.length === 0
  const ground = { sources, lanes, frame: frameOf(first.map.needed), isWhole }
  grounds.set(first, ground)
  return ground
}

/**
 * The level whose rows are drawn: of what was found and is sparse those that appear at finer ones too, for
 * they have the room.
 */
export function levelToRead(found: PlaceSet | null, level: number): number {
  const isSparse = found !== null && countPlaces(found) * sparse <= found.size
  return isSparse ? level - tileStep : level
}

/** The rows drawn in `reach`, in order: of the tiles that are there, and of what came with the page. */
export function findRows(
  { first, reader, found }: TileContent,
  reach: View,
  drawnLevel: number,
): ShownRow[] {
  const level = levelToRead(found, drawnLevel)
  const rows = new Map<number, ShownRow>()
  for (const row of first.shown) {
    const isInReach = row.to >= reach.from && row.from <= reach.to
    if (isInReach && row.mark.level >= level) rows.set(row.mark.place, row)
  }
  for (const row of findShown(reader?.peekTiles(level, reach) ?? [], level, reach))
    rows.set(row.mark.place, row)
  const all = [...rows.values()].sort((a, b) => a.mark.place - b.mark.place)
  return found ? all.filter(({ mark }) => hasPlace(found, mark.place)) : all
}
