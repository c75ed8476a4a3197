import type { EventEntry } from './entries'
import type { ReaderView, StatusFilter } from './query'
import { isInDates, type Needles, readNeedles, searchTextOf } from './search-text'
import { isOneVoice } from './status-words'

/**
 * What can be searched beyond the titles, by the id of an event: the words that tell of it, and after
 * a bar those of the sentences around them.
 */
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

/**
 * The entries that a view asks for, in their order, and what other choices would find. `isAround`
 * where the words stand only in sentences beside those that tell of the events.
 */
type Sifted = { found: EventEntry[]; counts: ChoiceCounts; isAround: boolean }

/**
 * Every word must begin a word of a title or of what is told, or be of a date; where no event has
 * them there, the sentences around are searched.
 */
export function siftEntries(
  entries: EventEntry[],
  view: ReaderView,
  excerpts: ExcerptWords = {},
): Sifted {
  const told = siftBy(entries, view, id => excerpts[id]?.split('|', 1)[0])
  if (told.found.length > 0 || !view.words) return { ...told, isAround: false }
  const around = siftBy(entries, view, id => excerpts[id])
  return { ...around, isAround: around.found.length > 0 }
}

type WordsOf = (id: string) => string | undefined

function siftBy(entries: EventEntry[], view: ReaderView, wordsOf: WordsOf) {
  const needles = readNeedles(view.words)
  const found: EventEntry[] = []
  const counts: ChoiceCounts = { all: 0, several: 0, statuses: {}, sources: {} }
  for (const entry of entries) {
    if (view.story && entry.story !== view.story) continue
    if (!hasWords(entry, needles, wordsOf)) continue
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

function hasWords(entry: EventEntry, { words, dates }: Needles, wordsOf: WordsOf): boolean {
  if (!dates.every(date => isInDates(entry, date))) return false
  if (words.length === 0) return true
  const haystack = searchTextOf(entry) + (wordsOf(entry.id) ?? '')
  return words.every(needle => haystack.includes(` ${needle}`))
}
