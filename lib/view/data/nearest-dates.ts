import type { Edtf } from '#lib/model'
import { parseEdtf } from '#lib/time/edtf'
import { datePath } from '#lib/view/days'
import { type DateTable, dateOf } from './date-table'

/** Of the dates that have pages, the last that ends before `date` and the first that begins after it. */
export function findNearestDates(
  table: DateTable,
  date: Edtf,
): { before: Edtf | null; after: Edtf | null } {
  const around = parseEdtf(date)
  if (!around) return { before: null, after: null }
  const { from, to } = table
  const dates = Array.from(from, (_, index) => index)
  const pageOf = (index: number | undefined) => (index === undefined ? null : dateOf(table, index))
  const isPage = (index: number) => datePath(dateOf(table, index)) !== null
  return {
    before: pageOf(dates.findLast(index => (to[index] ?? 0) <= around.from && isPage(index))),
    after: pageOf(dates.find(index => (from[index] ?? 0) >= around.to && isPage(index))),
  }
}
