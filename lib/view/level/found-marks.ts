import type { DateTable } from '#lib/view/data/date-table'
import { hasPlace, type PlaceSet } from '#lib/view/data/place-set'
import type { View } from '#lib/view/scale'
import { addSpread, type Counts, countsFor } from './bins'
import { countWithin, datesWithin } from './dates-within'
import { cellOf, fewRows, mostInCell } from './levels'

const rankShift = 8
const never = 255

/** The byte that says when a row appears: levels from -8 on, 255 for one that never finds room. */
export function packRank(level: number | null): number {
  return level === null ? never : level + rankShift
}

/** How many of the rows in `found` (null: of all) stand in each bin of `reach`. */
export function countFound(
  table: DateTable,
  found: PlaceSet | null,
  level: number,
  reach: View,
): Counts {
  const counts = countsFor(level, reach)
  for (const { span, places } of datesWithin(table, reach)) {
    const amount = countWithin(found, places)
    if (amount > 0) addSpread(counts, span, amount)
  }
  return counts
}

/**
 * Of what was found the places to draw one by one in `reach` at `level`, in order: all where they are
 * few, else those of each cell of time that appear first when all is drawn, at most as many as a
 * cell holds. `ranks` are the bytes of `packRank`. Zooming in takes none away.
 */
export function chooseFound(
  table: DateTable,
  found: PlaceSet,
  ranks: Uint8Array,
  level: number,
  reach: View,
): number[] {
  const cells = new Map<number, number[]>()
  const days = cellOf(level)
  // Whole cells, or what is drawn at the edges would change while the view moves.
  const whole = {
    from: Math.floor(reach.from / days) * days,
    to: Math.ceil(reach.to / days) * days,
  }
  for (const { span, places } of datesWithin(table, whole)) {
    const cell = Math.floor(span.from / days)
    const chosen = cells.get(cell) ?? []
    for (let place = places.from; place < places.to; place++) {
      if (hasPlace(found, place)) chosen.push(place)
    }
    cells.set(cell, chosen)
  }
  const all = [...cells.values()]
  if (isFew(found)) return all.flat()
  return all.flatMap(places => firstByRank(places, ranks, mostInCell(level))).sort((a, b) => a - b)
}

const keyStep = 2 ** 32

/** The `most` that appear at the coarsest levels; of those that never appear alone, the earliest. */
function firstByRank(places: number[], ranks: Uint8Array, most: number): number[] {
  if (places.length <= most) return places
  // One number each, rank before place: sorted thousands at a time, without comparing functions.
  const keys = Float64Array.from(places, place => {
    const rank = ranks[place] ?? never
    return (rank === never ? never : never - 1 - rank) * keyStep + place
  })
  return Array.from(keys.sort().subarray(0, most), key => key % keyStep)
}

/** Whether so few were found in all that no view of them is crowded. */
function isFew({ bits }: PlaceSet): boolean {
  let count = 0
  for (let at = 0; at < bits.length && count <= fewRows; at++) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) count++
  }
  return count <= fewRows
}
