import type { NewsEvent, Source } from '#lib/model'
import type { EventEntry } from '#lib/view/entries'
import type { StatusFilter } from '#lib/view/query'
import type { View } from '#lib/view/scale'
import type { PackedDates } from './date-table'
import type { PackedEntry } from './packed-entry'

/**
 * The files that a timeline is read from in the browser, below one folder. All speak of places: the
 * rows of the list (an event has one for each date that sources give it, an undated event one at the
 * end) in order of time, from 0. And of event numbers: the events by their headline dates, from 0.
 * JSON is UTF-8 without spaces; `.bin` is a pack (pack.ts) of place lists (place-list.ts).
 */
export const paths = {
  index: 'index.json',
  rows: (shard: number) => `rows/${shard}.json`,
  details: (shard: number) => `details/${shard}.json`,
  tile: (level: number, index: number) => `tiles/${level}/${index}.json`,
  choices: 'choices.bin',
  seconds: 'seconds.json',
  /** Place lists by number of source. */
  sources: (shard: number) => `sources/${shard}.bin`,
  /** Place lists by id of story, for stories of two events and more. */
  stories: (shard: number) => `stories/${shard}.bin`,
  ids: (shard: number) => `ids/${shard}.json`,
  words: (tier: SearchTier) => `search/${tier}.json`,
  postings: (tier: SearchTier, shard: number) => `search/${tier}/${shard}.bin`,
  vocabulary: (name: string) => `search/vocabulary/${name}.json`,
}

/** Rows in a shard; the last has fewer. */
export const rowsPerShard = 256

/** What is told of an event, its title among it; and the sentences around, for when that finds nothing. */
export type SearchTier = 'told' | 'around'

/** The first file: what is needed to know where everything else is. */
export type TimelineIndex = {
  /** How many events, and how many rows they have; how many events have no date. */
  events: number
  rows: number
  undated: number
  dates: PackedDates
  sources: Source[]
  /** How many events each source reports, in the order of `sources`. */
  reported: number[]
  /** How many events each status has, and how many are told by several sources. */
  statuses: Partial<Record<StatusFilter, number>>
  several: number
  map: MapOutline
  /** The first event of each shard of details, as differences. */
  details: number[]
  /** Number of shards. */
  stories: number
  ids: number
  /** The first source of each shard of sources, as differences. */
  sourceShards: number[]
}

/** What of the map stays the same at every zoom. */
export type MapOutline = {
  lanes: { id: string; name: string; colour: number | null; sources: number[] }[]
  /** Rows that each lane would like to have: `frameOf` makes the frame of them. */
  needed: number[]
  fitted: View
  whole: View
  hasOutliers: boolean
  /** How many dated events lie wholly before and after the fitted view. */
  outside: { before: number; after: number }
  tiles: TileTree
}

/**
 * Which tiles there are. A tile of level n spans 2 to the power of n days and begins at a multiple of
 * that; levels go down from `top` in steps of two. `levels[k]` are the indices of the tiles of level
 * `top - 2k` in ascending order, as differences from 0. `leaves[k]`: which of them (their position) are
 * whole, with no tile below them.
 */
export type TileTree = { top: number; levels: number[][]; leaves: number[][] }

/** 256 rows of the list, the first at place shard × 256. */
export type RowShard = {
  entries: PackedEntry[]
  /** The number of each entry's event, in the same order. */
  numbers: number[]
  /** For each row its entry and its dating, -1 for an undated one. */
  rows: [entry: number, dating: number][]
}

/** What the panel of each event needs, in order of event numbers from the first of the shard. */
export type DetailShard = { events: PackedDetail[] }

/** An `EventDetail` whose near events are packed. */
export type PackedDetail = Omit<EventDetail, 'story'> & {
  story: { near: PackedEntry[]; total: number }
}

export type EventDetail = {
  event: NewsEvent
  /** Ids of the events before and after it in time. */
  previous: string | null
  next: string | null
  /** The events of its story nearest to it, and how many there are in all. */
  story: { near: EventEntry[]; total: number }
}

/**
 * What the map draws in a stretch of time. `marks` are the rows that appear at this level or the next
 * finer (at the top also at coarser ones), all of the stretch where the tile is a leaf. A mark that is longer than
 * a tile stands in one that is long enough; at the edge of two tiles it stands in both.
 */
export type Tile = {
  entries: PackedEntry[]
  numbers: number[]
  marks: TileMark[]
  /** Days of one bin of `counts`, a day at least. */
  bin: number
  /** For each lane pairs of a bin, counted from the start of the tile, and how many rows it holds, drawn or not. */
  counts: number[][]
}

/** A row on the map: it is drawn at `level` and all finer ones. One that never finds room is in no tile. */
export type TileMark = {
  entry: number
  dating: number
  place: number
  level: number
  /** Lane, row, lane, row, … */
  at: number[]
}

/** Where each event of one shard of ids is: its number and its first place. */
export type IdShard = Record<string, [number: number, place: number]>

/**
 * First and last word of each shard of a tier; words are sorted by UTF-16 units. The vocabularies that
 * there are: only of what is told.
 */
export type WordDirectory = { first: string[]; last: string[]; vocabularies?: string[] }

/** The shard of `id` among `shards` of ids or stories. */
export function shardOf(id: string, shards: number): number {
  let hash = 0
  for (let at = 0; at < id.length; at++) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) >>> 0
  return hash % Math.max(1, shards)
}
