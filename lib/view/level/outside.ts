import type { DateTable, PlaceRange } from '#lib/view/data/date-table'
import { hasPlace, type PlaceSet } from '#lib/view/data/place-set'
import type { SecondRows } from '#lib/view/data/second-rows'
import type { View } from '#lib/view/scale'
import { countWithin } from './dates-within'

const noSeconds: SecondRows = { places: new Uint32Array(), heads: new Uint32Array() }

/**
 * How many of the events found (null: of all) lie wholly before and after a view, by the days of their
 * dates. Without `seconds` an event is counted under each of its dates.
 */
export function countOutsideDates(
  { from, to, starts }: DateTable,
  found: PlaceSet | null,
  seconds: SecondRows | null,
  view: View,
): { before: number; after: number } {
  const before: PlaceRange[] = []
  const after: PlaceRange[] = []
  for (let index = 0; index < from.length; index++) {
    const places = { from: starts[index] ?? 0, to: starts[index + 1] ?? 0 }
    if ((to[index] ?? 0) <= view.from) append(before, places)
    else if ((from[index] ?? 0) >= view.to) append(after, places)
  }
  return {
    before: countEventsIn(before, found, seconds ?? noSeconds),
    after: countEventsIn(after, found, seconds ?? noSeconds),
  }
}

/** Ranges that follow each other are one. */
function append(ranges: PlaceRange[], places: PlaceRange): void {
  const last = ranges.at(-1)
  if (last?.to === places.from) last.to = places.to
  else ranges.push({ ...places })
}

/** An event of two rows counts where both are in `ranges`: each second row takes one away, or itself. */
function countEventsIn(
  ranges: PlaceRange[],
  found: PlaceSet | null,
  { places, heads }: SecondRows,
): number {
  let count = ranges.reduce((sum, range) => sum + countWithin(found, range), 0)
  if (count === 0) return 0
  const isIn = (place: number) =>
    (!found || hasPlace(found, place)) && ranges.some(({ from, to }) => place >= from && place < to)
  for (let at = 0; at < places.length; at++) {
    if (isIn(places[at] ?? 0) || isIn(heads[at] ?? 0)) count--
  }
  return Math.max(0, count)
}

/** The nearest date with rows, or with found ones, that lies wholly before or after a view. */
export function findNearestDate(
  { from, to, starts }: DateTable,
  found: PlaceSet | null,
  view: View,
  side: 'before' | 'after',
): View | null {
  let nearest: View | null = null
  let least = Number.POSITIVE_INFINITY
  for (let index = 0; index < from.length; index++) {
    const span = { from: from[index] ?? 0, to: to[index] ?? 0 }
    const distance = side === 'before' ? view.from - span.to : span.from - view.to
    if (distance < 0 || distance >= least) continue
    const places = { from: starts[index] ?? 0, to: starts[index + 1] ?? 0 }
    if (countWithin(found, places) === 0) continue
    nearest = span
    least = distance
  }
  return nearest
}
