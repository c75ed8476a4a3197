import type { DateTable } from '#lib/view/data/date-table'
import type { PlaceSet } from '#lib/view/data/place-set'
import type { View } from '#lib/view/scale'
import { addSpread, type Counts, countsFor } from './bins'
import { countWithin, datesWithin } from './dates-within'

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
