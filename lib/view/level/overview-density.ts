import type { DateTable } from '#lib/view/data/date-table'
import type { PlaceSet } from '#lib/view/data/place-set'
import type { Density } from '#lib/view/density'
import type { View } from '#lib/view/scale'
import { levelOf } from '#lib/view/stack'
import { toHeights } from './bins'
import { countFound } from './count-found'

/** How much there is of what was found (null: of all) over an overview, in at most 256 bins or so. */
export function measureOverview(
  dates: DateTable,
  found: PlaceSet | null,
  overview: View,
): Density | null {
  const level = levelOf(overview.to - overview.from) - 1
  return toHeights([countFound(dates, found, level, overview)])[0] ?? null
}
