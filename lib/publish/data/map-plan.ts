import type { Source } from '#lib/model'
import type { MapOutline } from '#lib/view/data/format'
import type { EventEntry } from '#lib/view/entries'
import { frameOf } from '#lib/view/frame'
import { findLanes, type Lane } from '#lib/view/lanes'
import { type Appearance, findAppearances, type MapRow } from '#lib/view/level/levels'
import { clampTo, extentOf, fitTo, type View } from '#lib/view/scale'
import { findSpots, type Spot } from '#lib/view/spots'
import { levelOf } from '#lib/view/stack'
import type { PlacedRows } from './place-rows'

/** A row of the map with its place, its event, and when it appears; null for never. */
export type PlannedRow = MapRow & {
  place: number
  number: number
  dating: number
  appearance: Appearance | null
}

/** The map of all events: what stays the same at every zoom, and each row. */
export type MapPlan = { outline: Omit<MapOutline, 'tiles'>; rows: PlannedRow[]; lanes: Lane[] }

const mostRows = 60
const widest = Number.MAX_SAFE_INTEGER

/** Plans the map: lanes, the view at the start, and when each row appears where. */
export function planMap(entries: EventEntry[], sources: Source[], placed: PlacedRows): MapPlan {
  const lanes = findLanes(entries, sources)
  const spots = findSpots(entries, lanes)
  const fitted = fitTo(spots)
  const whole = extentOf([fitted, ...widestOf(spots)]) ?? fitted
  const bare = toRows(entries, spots, placed)
  const needed = rowsNeeded(bare, lanes.length, fitted)
  const capacities = frameOf(needed).lanes.map(({ rows }) => rows)
  const appearances = findAppearances(bare, capacities, coarsestLevel(whole))
  const numbers = new Map(sources.map(({ id }, number) => [id, number]))
  const { before, after } = countOutside(bare, fitted)
  return {
    lanes,
    rows: bare.map((row, at) => ({ ...row, appearance: appearances[at] ?? null })),
    outline: {
      lanes: lanes.map(lane => ({
        ...lane,
        sources: lane.sources.map(source => numbers.get(source) ?? -1),
      })),
      needed,
      fitted,
      whole,
      hasOutliers: before + after > 0,
      outside: { before, after },
    },
  }
}

/** First and last of many spots, each as a view. */
function widestOf(spots: Spot[]): View[] {
  const from = spots.reduce((least, spot) => Math.min(least, spot.from), widest)
  const to = spots.reduce((most, spot) => Math.max(most, spot.to), -widest)
  return from <= to ? [{ from, to }] : []
}

/** The level of the widest view that the map can be zoomed out to. */
function coarsestLevel(whole: View): number {
  const most = clampTo({ from: whole.from - 1e7, to: whole.to + 1e7 }, whole)
  return levelOf(most.to - most.from)
}

/** The spots of each row together, in order of places. */
function toRows(entries: EventEntry[], spots: Spot[], { rows }: PlacedRows) {
  const byEntry = new Map<number, Spot[]>()
  for (const spot of spots) {
    const own = byEntry.get(spot.entry)
    if (own) own.push(spot)
    else byEntry.set(spot.entry, [spot])
  }
  return rows.flatMap(({ number, dating }, place) => {
    const own = byEntry.get(number)?.filter(spot => spot.dating === dating) ?? []
    const first = own[0]
    if (!first) return []
    const { from, to, openEnd } = first
    const weight = entries[number]?.weight ?? 0
    const lanes = own.map(spot => spot.lane)
    return [{ place, number, dating, from, to, openEnd, lanes, weight }]
  })
}

/** Rows that each lane would fill in the fitted view, had it as many as it likes. */
function rowsNeeded(rows: MapRow[], lanes: number, fitted: View): number[] {
  const free = new Array<number>(lanes).fill(mostRows)
  const needed = new Array<number>(lanes).fill(1)
  const near = rows.filter(({ from, to }) => to > fitted.from && from < fitted.to)
  const level = levelOf(fitted.to - fitted.from)
  for (const [at, appearance] of findAppearances(near, free, level, level).entries()) {
    for (const [each, lane] of near[at]?.lanes.entries() ?? []) {
      needed[lane] = Math.max(needed[lane] ?? 1, (appearance?.rows[each] ?? 0) + 1)
    }
  }
  return needed
}

/** How many events lie wholly before and after a view. */
function countOutside(rows: (View & { number: number })[], view: View) {
  const extents = new Map<number, View>()
  for (const { number, from, to } of rows) {
    const known = extents.get(number) ?? { from, to }
    extents.set(number, { from: Math.min(known.from, from), to: Math.max(known.to, to) })
  }
  const all = [...extents.values()]
  return {
    before: all.filter(({ to }) => to <= view.from).length,
    after: all.filter(({ from }) => from >= view.to).length,
  }
}
