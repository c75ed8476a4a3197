import type { Edtf } from '#lib/model'
import { parseEdtf } from '#lib/time/edtf'

/** Of `dates` in time order, the last that ends before `date` and the first that begins after it. */
export function findNearestDates(
  dates: Edtf[],
  date: Edtf,
): { before: Edtf | null; after: Edtf | null } {
  const around = parseEdtf(date)
  if (!around) return { before: null, after: null }
  return {
    before: dates.findLast(other => (parseEdtf(other)?.to ?? Infinity) <= around.from) ?? null,
    after: dates.find(other => (parseEdtf(other)?.from ?? -Infinity) >= around.to) ?? null,
  }
}
