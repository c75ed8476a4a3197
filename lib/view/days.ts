import type { Edtf } from '#lib/model'
import { compareEdtf, parseEdtf } from '#lib/time/edtf'
import type { Dating, EventEntry } from './entries'
import { groupBy } from './group-by'

/** One line of the list: an event under one of the dates that its sources give it. */
export type Row = { entry: EventEntry; dating: Dating | null }

/** The events under one heading; `date` is null for those that could not be dated. */
export type DateGroup = { date: Edtf | null; rows: Row[] }

/**
 * Entries under headings in time order: day, month, year and interval each under its own, a
 * disputed event under each of its dates, the undated at the end. Within a heading in the order
 * given: events come in order of time.
 */
export function groupByDate(entries: EventEntry[]): DateGroup[] {
  const rows = entries.flatMap((entry): Row[] =>
    entry.datings.length === 0
      ? [{ entry, dating: null }]
      : entry.datings.map(dating => ({ entry, dating })),
  )
  return [...groupBy(rows, row => row.dating?.date ?? null)]
    .map(([date, rows]) => ({ date, rows }))
    .sort((a, b) => compareDates(a.date, b.date))
}

/** Entries by their headline dates, those of one date in the order given, the undated last. */
export function orderByDate(entries: EventEntry[]): EventEntry[] {
  return entries.toSorted((a, b) =>
    compareDates(a.datings[0]?.date ?? null, b.datings[0]?.date ?? null),
  )
}

/** The address of the page of all events without a date. */
export const undatedPath = '/undated/'

/** The address of a date's page, for days, months and years; null for any other date. */
export function datePath(edtf: Edtf): string | null {
  const date = parseEdtf(edtf)
  return date && /^\d{4}(-\d\d){0,2}$/.test(edtf) ? `/${edtf}/` : null
}

function compareDates(a: Edtf | null, b: Edtf | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compareEdtf(a, b)
}
