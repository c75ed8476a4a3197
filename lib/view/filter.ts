import type { Status } from '#lib/model'
import type { EventEntry } from './entries'
import type { ReaderView } from './query'

/** What can be searched beyond the titles: the words of an event's excerpts, by its id. */
export type ExcerptWords = Record<string, string>

/** The entries a view asks for, in their order. Every word must begin a word of a title or an excerpt. */
export function filterEntries(
  entries: EventEntry[],
  view: ReaderView,
  excerpts: ExcerptWords = {},
): EventEntry[] {
  const needles = foldWords(view.words)
  return entries.filter(
    entry =>
      hasStatus(entry, view) &&
      (!view.source || entry.sources.includes(view.source)) &&
      hasWords(entry, needles, excerpts),
  )
}

/** The words of a text, lower case and without accents or quotation marks. */
export function foldWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Whether several sources tell of it for themselves: one that copies another's text does not. */
export function isToldBySeveral({ status }: { status: Status }): boolean {
  return status !== 'single'
}

function hasStatus(entry: EventEntry, { status }: ReaderView): boolean {
  if (status === 'several') return isToldBySeveral(entry)
  return status === null || entry.status === status
}

function hasWords(entry: EventEntry, needles: string[], excerpts: ExcerptWords): boolean {
  if (needles.length === 0) return true
  const titles = [entry.title, ...entry.datings.map(dating => dating.title)].join(' ')
  const haystack = ` ${foldWords(titles).join(' ')} ${excerpts[entry.id] ?? ''}`
  return needles.every(needle => haystack.includes(` ${needle}`))
}
