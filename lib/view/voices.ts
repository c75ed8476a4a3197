import type { Report } from '#lib/model'
import { groupBy } from './group-by'

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

/** Every report that carries the text of `report`, itself included. */
export function findCarriers(report: Report, reports: Report[]): Report[] {
  return reports.filter(other => voiceOf(other) === voiceOf(report))
}

/** "3 reports", "one wire report, carried by 3", "2 independent reports, one of them carried by 3". */
export function voicesInWords(reports: Report[]): string {
  const voices = [...groupBy(reports, voiceOf).values()]
  const carried = voices.filter(voice => voice.length > 1).map(carriersInWords)
  if (carried.length === 0) return reports.length === 1 ? '1 report' : `${reports.length} reports`
  if (voices.length === 1) return `one wire report, ${carried[0]}`
  return `${voices.length} independent reports, one of them ${carried.join(', another ')}`
}

/** "carried by 3"; where one source has the text twice, "in 2 articles". */
function carriersInWords(voice: Report[]): string {
  const sources = new Set(voice.map(({ source }) => source)).size
  return sources > 1 ? `carried by ${sources}` : `in ${voice.length} articles`
}

/** The article whose text a report carries: the standing text itself has no `copyOf`. */
function voiceOf({ copyOf, article }: Report): string {
  return copyOf ?? article
}
