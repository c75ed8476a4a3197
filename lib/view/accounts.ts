import type { Edtf, NewsEvent, Report } from '#lib/model'
import { compareEdtf } from '#lib/time/edtf'

/** The reports that give an event one date, or none. */
export type Account = { date: Edtf | null; reports: Report[] }

/** Reports by the date they give, in time order; those without a date last. */
export function groupAccounts(event: NewsEvent): Account[] {
  const accounts = new Map<Edtf | null, Report[]>()
  for (const report of event.reports) {
    const same = accounts.get(report.date)
    if (same) same.push(report)
    else accounts.set(report.date, [report])
  }
  return [...accounts]
    .map(([date, reports]) => ({ date, reports }))
    .sort((a, b) => (a.date && b.date ? compareEdtf(a.date, b.date) : a.date ? -1 : b.date ? 1 : 0))
}

/** How many reports are independent: copies of one wire text are one voice. */
export function countVoices(reports: Report[]): { independent: number; copies: number } {
  const independent = new Set(reports.map(report => report.copyOf ?? report.article)).size
  return { independent, copies: reports.length - independent }
}
