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

/** How many reports are independent: copies of one wire text are one voice. */
export function countVoices(reports: Report[]): { independent: number; copies: number } {
  const independent = new Set(reports.map(voiceOf)).size
  return { independent, copies: reports.length - independent }
}

/** How many sources speak for themselves: one that only copies another's text does not count. */
export function countSources(reports: Report[]): number {
  const originalsFirst = reports.toSorted((a, b) => Number(!!a.copyOf) - Number(!!b.copyOf))
  const voices = new Map<string, string>()
  for (const report of originalsFirst) {
    if (!voices.has(voiceOf(report))) voices.set(voiceOf(report), report.source)
  }
  return new Set(voices.values()).size
}

/** The other reports that carry the same text as `report`. */
export function findCopies(report: Report, reports: Report[]): Report[] {
  return reports.filter(other => other !== report && voiceOf(other) === voiceOf(report))
}

/** The article whose text a report carries: the standing text itself has no `copyOf`. */
function voiceOf({ copyOf, article }: Report): string {
  return copyOf ?? article
}
