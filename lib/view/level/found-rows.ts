import type { MapOutline } from '#lib/view/data/format'
import { packEntry } from '#lib/view/data/packed-entry'
import type { PlacedRow } from '#lib/view/data/reader'
import { frameOf } from '#lib/view/frame'
import { placeOf } from '#lib/view/place'
import { levelOf } from '#lib/view/stack'
import { findAppearances } from './levels'
import type { ShownRow } from './shown'

/**
 * Gives rows of what was found their places in the lanes of the map, so that they can be drawn as those
 * of tiles are: those of all levels for few rows, which then keep their places at every zoom.
 */
export function stackFound(
  rows: PlacedRow[],
  { lanes, needed, whole }: MapOutline,
  sources: string[],
): ShownRow[] {
  const numberOf = (source: string) => sources.indexOf(source)
  const laneOf = new Map(lanes.flatMap((lane, at) => lane.sources.map(source => [source, at])))
  const bare = rows.flatMap(row => {
    const place = row.dating && placeOf(row.dating.date, row.dating.time)
    if (!row.dating || !place) return []
    const by = row.entry.datings.length > 1 ? row.dating.sources : row.entry.sources
    const own = new Set(by.flatMap(source => laneOf.get(numberOf(source)) ?? []))
    const { from, to, openEnd } = place
    const lanes = [...own].sort((a, b) => a - b)
    return [{ row, from, to, openEnd, lanes, weight: row.entry.weight }]
  })
  const capacities = frameOf(needed).lanes.map(lane => lane.rows)
  const coarsest = levelOf(4 * Math.max(whole.to - whole.from, 731))
  return findAppearances(bare, capacities, coarsest).flatMap((appearance, at) => {
    const one = bare[at]
    if (!one || !appearance) return []
    const { row, from, to, lanes } = one
    const dating = row.dating ? row.entry.datings.indexOf(row.dating) : -1
    const places = lanes.flatMap((lane, index) => [lane, appearance.rows[index] ?? 0])
    const mark = { entry: 0, dating, place: row.place, level: appearance.level, at: places }
    return [{ entry: packEntry(row.entry, numberOf), number: row.number, mark, from, to }]
  })
}
