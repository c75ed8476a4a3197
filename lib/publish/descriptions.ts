import type { NewsEvent } from '#lib/model'
import type { Row } from '#lib/view/days'
import { toEntry } from '#lib/view/entries'
import { disputeInWords, modalityInWords } from '#lib/view/status-words'
import { asHeadline, countInWords, longDate } from '#lib/view/words'
import { type DatePage, listEvents } from './date-pages'
import { type Site, sourceName } from './site'
import { countTimeline } from './timeline-counts'

const longest = 200 // what search engines and cards show of a description

/** One sentence on the whole timeline, for search engines and preview cards. */
export function describeTimeline(site: Site): string {
  const counts = countTimeline(site)
  const parts = [
    countInWords(counts.events, 'event'),
    `in ${countInWords(counts.articles, 'article')}`,
    `from ${countInWords(counts.sources, 'source')}`,
  ]
  const disputed = counts.disputed > 0 ? `, ${counts.disputed} disputed` : ''
  const span = counts.span ? `${counts.span}: ` : ''
  return `${span}${parts.join(' ')}${disputed}, each traced to the words it rests on.`
}

/** When it happened and who reports it. */
export function describeEvent(site: Site, event: NewsEvent): string {
  const date = event.date ? longDate(event.date) : 'Without a date'
  const told = modalityInWords(event.modality, event.title)
  const sources = [...new Set(event.reports.map(report => sourceName(site, report.source)))]
  const parts = [
    told ? `${date}, ${told}` : date,
    `Reported by ${listInWords(sources)}`,
    ...(event.status === 'disputed' ? [asHeadline(disputeInWords(toEntry(event)))] : []),
  ]
  return shorten(`${parts.join('. ')}. ${quoteOf(event)}`)
}

/** What happened on a date. */
export function describeDate(page: DatePage): string {
  const titles = listEvents(page).map(row => row.dating?.title ?? '')
  if (titles.length === 0) return `No event on this timeline is dated ${longDate(page.date)}.`
  return shorten(`${countInWords(titles.length, 'event')}: ${titles.join(' · ')}`)
}

/** What has no date. */
export function describeUndated(rows: Row[]): string {
  const titles = rows.map(row => row.entry.title)
  return shorten(`${countInWords(rows.length, 'event')} without a date: ${titles.join(' · ')}`)
}

/** "A", "A and B", "A, B and C"; beyond four the rest as a number. */
export function listInWords(names: string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}

/** At most about `length` characters of `text`, cut between words. */
export function shorten(text: string, length = longest): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= length) return flat
  const space = flat.lastIndexOf(' ', length - 1)
  return `${flat.slice(0, space > 0 ? space : length).replace(/[\s,.;:–-]+$/, '')} …`
}

function quoteOf(event: NewsEvent): string {
  return event.reports[0]?.excerpt.exact ?? event.title
}
