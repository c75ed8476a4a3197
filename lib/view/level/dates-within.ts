import type { DateTable, PlaceRange } from '#lib/view/data/date-table'
import { hasPlace, type PlaceSet } from '#lib/view/data/place-set'
import type { View } from '#lib/view/scale'

/** The dates that touch `reach`, in order, with the places under each. */
export function* datesWithin(
  { from, to, starts }: DateTable,
  reach: View,
): Generator<{ span: View; places: PlaceRange }> {
  for (let index = 0; index < from.length; index++) {
    const span = { from: from[index] ?? 0, to: to[index] ?? 0 }
    if (span.from > reach.to) return
    if (span.to <= reach.from) continue
    yield { span, places: { from: starts[index] ?? 0, to: starts[index + 1] ?? 0 } }
  }
}

/** How many places of a range are in `found`; all of them where everything is. */
export function countWithin(found: PlaceSet | null, { from, to }: PlaceRange): number {
  if (!found) return to - from
  let count = 0
  for (let place = from; place < to; place++) if (hasPlace(found, place)) count++
  return count
}
