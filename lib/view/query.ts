import type { Edtf } from '#lib/model'
import { parseEdtf } from '#lib/time/edtf'

/** Which events a reader asks for: all, those in dispute, those that two sources or more report. */
export type StatusFilter = 'disputed' | 'several'

/** What the reader looks at: it lives in the address. */
export type ReaderView = {
  /** First and last day of the map; null for the whole timeline. */
  range: { from: Edtf; to: Edtf } | null
  /** Words to search for. */
  words: string
  /** Id of a source, or null for all. */
  source: string | null
  status: StatusFilter | null
}

/** The whole timeline, nothing searched for. */
export const wholeView: ReaderView = { range: null, words: '', source: null, status: null }

/** Reads `?from=&to=&q=&source=&status=`; what makes no sense is left out. */
export function parseQuery(search: string): ReaderView {
  const query = new URLSearchParams(search)
  const from = query.get('from')
  const to = query.get('to')
  const status = query.get('status')
  return {
    range: from && to && isDay(from) && isDay(to) && from <= to ? { from, to } : null,
    words: (query.get('q') ?? '').slice(0, 200),
    source: query.get('source') || null,
    status: status === 'disputed' || status === 'several' ? status : null,
  }
}

/** The query of a view with its question mark; empty for the whole timeline. */
export function formatQuery(view: ReaderView): string {
  const query = new URLSearchParams()
  if (view.range) {
    query.set('from', view.range.from)
    query.set('to', view.range.to)
  }
  if (view.words.trim()) query.set('q', view.words.trim())
  if (view.source) query.set('source', view.source)
  if (view.status) query.set('status', view.status)
  const text = query.toString()
  return text && `?${text}`
}

/** Whether the view leaves events out of the list; the map's range does not. */
export function isFiltered(view: ReaderView): boolean {
  return view.words.trim() !== '' || view.source !== null || view.status !== null
}

function isDay(text: string): boolean {
  return parseEdtf(text)?.precision === 'day'
}
