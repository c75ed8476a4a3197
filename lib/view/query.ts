import type { Modality, Status } from '#lib/model'
import { type Day, formatDay, parseEdtf } from '#lib/time/edtf'

/** Which events a reader asks for: of one status, not told as happened, or without a date. */
export type StatusFilter = Status | Exclude<Modality, 'happened'> | 'undated'

const statusFilters: StatusFilter[] = [
  'agreed',
  'single',
  'disputed',
  'planned',
  'hypothetical',
  'denied',
  'undated',
]

/** What the reader looks at: it lives in the address. */
export type ReaderView = {
  /**
   * What the map shows, in days with fractions, half open; null for the whole timeline. An end that
   * the address leaves open is infinite.
   */
  range: { from: Day; to: Day } | null
  /** Words to search for. */
  words: string
  /** Id of a source, or null for all. */
  source: string | null
  status: StatusFilter | null
  /** Only what two independent sources or more report. */
  several: boolean
  /** Id of a story, or null for all. */
  story: string | null
}

/** The whole timeline, nothing searched for. */
export const wholeView: ReaderView = {
  range: null,
  words: '',
  source: null,
  status: null,
  several: false,
  story: null,
}

/** Reads `?from=&to=&q=&source=&status=&sources=2&story=`; what makes no sense is left out. */
export function parseQuery(search: string): ReaderView {
  const query = new URLSearchParams(search)
  const status = statusFilters.find(filter => filter === query.get('status'))
  return {
    range: parseRange(query.get('from'), query.get('to')),
    words: (query.get('q') ?? '').slice(0, 200),
    source: query.get('source') || null,
    status: status ?? null,
    // What the address said before the number of sources could be combined with a status.
    several: query.get('sources') === '2' || query.get('status') === 'several',
    story: query.get('story') || null,
  }
}

/** The query of a view with its question mark; empty for the whole timeline. */
export function formatQuery(view: ReaderView): string {
  const query = new URLSearchParams()
  if (view.range) {
    const { from, to } = view.range
    if (Number.isFinite(from)) query.set('from', formatInstant(from, 0))
    if (Number.isFinite(to)) query.set('to', formatInstant(to, 1))
  }
  if (view.words.trim()) query.set('q', view.words.trim())
  if (view.source) query.set('source', view.source)
  if (view.status) query.set('status', view.status)
  if (view.several) query.set('sources', '2')
  if (view.story) query.set('story', view.story)
  const text = query.toString()
  return text && `?${text}`
}

/** Whether the view leaves events out of the list; the map's range does not. */
export function isFiltered(view: ReaderView): boolean {
  const { words, source, status, several, story } = view
  return words.trim() !== '' || source !== null || status !== null || several || story !== null
}

/** `range` with its open ends where `whole` begins and ends, but at least a day long. */
export function closeRange(range: ReaderView['range'], whole: { from: Day; to: Day }) {
  if (!range) return null
  const from = Number.isFinite(range.from) ? range.from : Math.min(whole.from, range.to - 1)
  const to = Number.isFinite(range.to) ? range.to : Math.max(whole.to, range.from + 1)
  return { from, to }
}

function parseRange(start: string | null, end: string | null): ReaderView['range'] {
  const from = start ? parseInstant(start, 0) : Number.NEGATIVE_INFINITY
  const to = end ? parseInstant(end, 1) : Number.POSITIVE_INFINITY
  if (from === null || to === null || from >= to) return null
  return Number.isFinite(from) || Number.isFinite(to) ? { from, to } : null
}

/** `2018-04-11` or `2018-04-11T06:30`; a bare day as an end is the last day that is shown. */
function parseInstant(text: string, daysAfter: number): Day | null {
  const [, date = '', hour, minute] = /^([^T]+)(?:T(\d\d):(\d\d))?$/.exec(text) ?? []
  const day = parseEdtf(date)
  if (day?.precision !== 'day') return null
  if (hour === undefined) return day.from + daysAfter
  return day.from + (Number(hour) * 60 + Number(minute)) / minutesOfDay
}

function formatInstant(instant: Day, daysAfter: number): string {
  const minutes = Math.round(instant * minutesOfDay)
  const day = Math.floor(minutes / minutesOfDay)
  const rest = minutes - day * minutesOfDay
  if (rest === 0) return formatDay(day - daysAfter)
  const clock = [Math.floor(rest / 60), rest % 60].map(part => String(part).padStart(2, '0'))
  return `${formatDay(day)}T${clock.join(':')}`
}

const minutesOfDay = 1440
