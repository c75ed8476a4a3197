import type { EventEntry } from './entries'
import type { ReaderView, StatusFilter } from './query'
import { isInDates, type Needles, readNeedles, searchTextOf } from './search-text'
import { isOneVoice } from './status-words'

/** What can be searched beyond the titles: the words of an event's excerpts, by its id. */
export type ExcerptWords = Record<string, string>

/**
 * How many events each choice would leave while the others stay as they are; a choice that would
 * leave none is missing.
 */
export type ChoiceCounts = {
  /** Of any status and any number of sources. */
  all: number
  several: number
  statuses: Partial<Record<StatusFilter, number>>
  sources: Record<string, number>
}

/** The entries that a view asks for, in their order, and what other choices would find. */
export type Sifted = { found: EventEntry[]; counts: ChoiceCounts }

/** Goes once over `entries`. Every word must begin a word of a title or an excerpt, or be of a date. */
export function siftEntries(
  entries: EventEntry[],
  view: ReaderView,
  excerpts: ExcerptWords = {},
): Sifted {
  const needles = readNeedles(view.words)
  const found: EventEntry[] = []
  const counts: ChoiceCounts = { all: 0, several: 0, statuses: {}, sources: {} }
  for (const entry of entries) {
    if (view.story && entry.story !== view.story) continue
    if (!hasWords(entry, needles, excerpts)) continue
    const isOfStatus = !view.status || statusesOf(entry).includes(view.status)
    const isSeveral = !view.several || isToldBySeveral(entry)
    const isOfSource = !view.source || entry.sources.includes(view.source)
    if (isOfStatus && isSeveral && isOfSource) found.push(entry)
    if (isOfSource) counts.all++
    if (isOfSource && isOfStatus && isToldBySeveral(entry)) counts.several++
    if (isOfSource && isSeveral) for (const one of statusesOf(entry)) addTo(counts.statuses, one)
    if (isOfStatus && isSeveral) for (const one of entry.sources) addTo(counts.sources, one)
  }
  return { found, counts }
}

/** Whether several sources tell of it for themselves: one that copies another's text does not. */
export function isToldBySeveral(entry: EventEntry): boolean {
  return entry.status !== 'single' && !isOneVoice(entry)
}

function statusesOf({ status, modality, datings }: EventEntry): StatusFilter[] {
  return [
    status,
    ...(modality === 'happened' ? [] : [modality]),
    ...(datings.length === 0 ? ['undated' as const] : []),
  ]
}

function addTo<Key extends string>(counts: Partial<Record<Key, number>>, key: Key): void {
  counts[key] = (counts[key] ?? 0) + 1
}

function hasWords(entry: EventEntry, { words, dates }: Needles, excerpts: ExcerptWords): boolean {
  if (!dates.every(date => isInDates(entry, date))) return false
  if (words.length === 0) return true
  const haystack = searchTextOf(entry) + (excerpts[entry.id] ?? '')
  return words.every(needle => haystack.includes(` ${needle}`))
}
