import type { Difference, NewsEvent, Report, Update } from '#lib/model'
import { weekdayName } from '#lib/time/edtf-words'
import { modalityInWords } from './status-words'
import { shortDate } from './words'

/** One value on which reports part, and who gives it in which words. */
export type PointValue = { words: string; tellers: Teller[] }

/** `report` is missing where another program names an article that the event does not have. */
export type Teller = { article: string; report?: Report; quote: string | null }

/** What reports part over: "People killed"; no title where the values say all. */
export type Point = { title: string | null; values: PointValue[] }

/** What sources conflict on beside the date. */
export function findDisputedPoints(event: NewsEvent): Point[] {
  return event.differences
    .filter(({ kind, between }) => kind !== 'date' && between !== 'articles')
    .map(difference => toPoint(difference, event.reports))
}

/** What one source tells in two ways, the date included. */
export function findOwnContradictions(event: NewsEvent): Point[] {
  return event.differences
    .filter(({ between }) => between === 'articles')
    .map(difference => toPoint(difference, event.reports))
}

/** Figures that later reports brought up to date: "People killed: later reports say 70, as of 9 Apr". */
export function findUpdates({ updates = [], reports }: NewsEvent): Point[] {
  return updates.map(update => ({
    title: `${titleOf('figure', update.of)}${latestInWords(update)}`,
    values: valuesOf('figure', update.values, reports),
  }))
}

function latestInWords({ values }: Update): string {
  const latest = values.at(-1)
  return latest
    ? `: later reports say ${inSentence(latest.value)}, as of ${shortDate(latest.published)}`
    : ''
}

/** "Five people" began its sentence; a name or an abbreviation keeps its capitals. */
function inSentence(figure: string): string {
  return figure.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())
}

function toPoint({ kind, of, values }: Difference, reports: Report[]): Point {
  return { title: titleOf(kind, of), values: valuesOf(kind, values, reports) }
}

function titleOf(kind: Difference['kind'], of: string | undefined): string | null {
  if (kind === 'denial') return null
  const title = kind === 'figure' ? of || 'a figure' : `the ${kind}`
  return title.charAt(0).toUpperCase() + title.slice(1)
}

function valuesOf(
  kind: Difference['kind'],
  values: Difference['values'],
  reports: Report[],
): PointValue[] {
  return values.map(({ value, articles }) => {
    const tellers = articles.map((article): Teller => {
      const report = reports.find(each => each.article === article)
      if (!report) return { article, quote: null }
      return { article, report, quote: quoteFor(kind, value, report) }
    })
    return { words: valueInWords(kind, value, tellers), tellers }
  })
}

/** The words of a report that give a value; a claim has lost its day. */
function quoteFor(kind: Difference['kind'], value: string, report: Report): string | null {
  if (kind === 'figure') return quoteOf(report, value)
  if (kind !== 'weekday') return report.claim
  // Of its neighbours each may name a day of its own.
  return report.excerpt.exact
}

function valueInWords(kind: Difference['kind'], value: string, tellers: Teller[]): string {
  if (kind === 'date') return shortDate(value)
  if (kind === 'weekday') return weekdayInWords(value)
  if (kind === 'figure') return inSentence(value)
  if (value !== 'denied') return 'It happened'
  const claims = tellers.map(({ quote }) => quote).join(' ')
  return modalityInWords('denied', claims) === 'denied' ? 'It is denied' : 'It did not happen'
}

/** `XXXX-WXX-4` is a Thursday. */
function weekdayInWords(value: string): string {
  return weekdayName(Number(/^XXXX-WXX-([1-7])/.exec(value)?.[1])) || value
}

/** The words of a report that hold a figure, the shortest there are; null where it quotes none. */
function quoteOf({ claim, excerpt }: Report, figure: string): string | null {
  const { prefix, exact, suffix } = excerpt
  const holds = (text: string) => text.toLowerCase().includes(figure.toLowerCase())
  return [claim, exact, suffix, prefix].find(holds)?.trim() ?? null
}
