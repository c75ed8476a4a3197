import type { Edtf, NewsEvent, Report } from '#lib/model'
import { compareEdtf } from '#lib/time/edtf'
import { dateGiven } from './entries'
import { groupBy } from './group-by'

/** The reports that give an event one date, or none. */
export type DatedReports = { date: Edtf | null; reports: Report[] }

/** Reports by the date that their words give, in time order; those that give none last. */
export function groupReports(event: NewsEvent): DatedReports[] {
  return [...groupBy(event.reports, report => dateGiven(report, event))]
    .map(([date, reports]) => ({ date, reports }))
    .sort((a, b) => (a.date && b.date ? compareEdtf(a.date, b.date) : a.date ? -1 : b.date ? 1 : 0))
}
