import type { DateTable, PlaceRange } from '#lib/view/data/date-table'
import type { PlaceSet } from '#lib/view/data/place-set'
import type { View } from '#lib/view/scale'
import { countWithin, datesWithin } from './dates-within'
import { cellOf } from './levels'

/** Rows of one cell of time of which not all are drawn. */
export type Cluster = View & {
  /** How many rows are not drawn; `places` are those of all of the cell, for a list of them. */
  hidden: number
  places: PlaceRange
  /** Whether zooming in may draw more of them; where not, only a list shows them. */
  canSplit: boolean
}

const dayLevel = 0 // here a cell holds as many rows as it ever does

/**
 * The cells of `reach` at `level`, a day at least, where more rows begin than are drawn; `found` is null
 * where nothing is searched for, `shown` are the places of the rows that are drawn.
 */
export function findClusters(
  table: DateTable,
  found: PlaceSet | null,
  shown: Iterable<number>,
  level: number,
  reach: View,
): Cluster[] {
  const days = Math.max(1, cellOf(level))
  const whole = {
    from: Math.floor(reach.from / days) * days,
    to: Math.ceil(reach.to / days) * days,
  }
  const cells = new Map<number, Cluster>()
  for (const { span, places } of datesWithin(table, whole)) {
    if (span.from < whole.from || span.from >= whole.to) continue
    const from = Math.floor(span.from / days) * days
    const canSplit = level > dayLevel
    const cell = cells.get(from) ?? { from, to: from + days, hidden: 0, places, canSplit }
    const hidden = cell.hidden + countWithin(found, places)
    cells.set(from, { ...cell, hidden, places: { from: cell.places.from, to: places.to } })
  }
  const drawn = [...new Set(shown)].sort((a, b) => a - b)
  const clusters = [...cells.values()].map(cell => ({
    ...cell,
    hidden: cell.hidden - countBetween(drawn, cell.places),
  }))
  return clusters.filter(({ hidden }) => hidden > 0)
}

function countBetween(sorted: number[], { from, to }: PlaceRange): number {
  return sorted.filter(place => place >= from && place < to).length
}
