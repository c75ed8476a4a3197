import { useDeferredValue, useMemo } from 'react'
import { type DateGroup, groupByDate } from '#lib/view/days'
import type { EventEntry } from '#lib/view/entries'
import { type ChoiceCounts, siftEntries } from '#lib/view/filter'
import type { FirstScreen } from '#lib/view/first-screen'
import { type Plan, planFor, planOutlined } from '#lib/view/plan'
import { isFiltered, type ReaderView, wholeView } from '#lib/view/query'
import { countInWords } from '#lib/view/words'
import { type Loaded, useExcerptWords } from './timeline-data'

/** What the reader asked for. */
export type Found = {
  /** What this was asked for by, without a range: a moment behind while the reader types. */
  view: ReaderView
  entries: EventEntry[]
  groups: DateGroup[]
  counts: ChoiceCounts
  plan: Plan
  /** "3 of 8 events, one under several dates". */
  words: string
}

/** The events that a view asks for, as they stand in the list and on the map. */
export function useFound(first: FirstScreen, loaded: Loaded, wanted: ReaderView): Found {
  const view = useAsked(useDeferredValue(wanted))
  const excerpts = useExcerptWords(wanted.words !== '')
  const { entries, state } = loaded
  const sifted = useMemo(() => siftEntries(entries, view, excerpts), [entries, view, excerpts])
  const found = isFiltered(view) ? sifted.found : entries
  const groups = useMemo(() => groupByDate(found), [found])
  const plan = usePlan(first, loaded, found)
  const counts = state !== 'all' && !isFiltered(view) ? first.counts : sifted.counts
  const around = sifted.isAround ? ', by the sentences beside what is told of them' : ''
  const words = foundInWords(found, first.total) + around
  return { view, entries: found, groups, counts, plan, words }
}

/** The view without its range, which leaves nothing out: the same while only the map moves. */
function useAsked({ words, source, status, several, story }: ReaderView): ReaderView {
  return useMemo(
    () => ({ ...wholeView, words, source, status, several, story }),
    [words, source, status, several, story],
  )
}

/** How the events found are laid out on the map; at first, while a few stand for all, as all will be. */
function usePlan(
  { map }: FirstScreen,
  { entries, sources, state }: Loaded,
  found: EventEntry[],
): Plan {
  const isOutlined = map !== null && state !== 'all' && found === entries
  return useMemo(
    () => (isOutlined ? planOutlined(map.entries, map.outline) : planFor(found, sources)),
    [isOutlined, map, found, sources],
  )
}

/** An event under several dates has several rows: said, or the rows would not come to the number. */
function foundInWords(found: EventEntry[], total: number): string {
  const twice = found.filter(({ datings }) => datings.length > 1).length
  const words = `${found.length.toLocaleString('en-GB')} of ${countInWords(total, 'event')}`
  return twice > 0 ? `${words}, ${twice === 1 ? 'one' : twice} under several dates` : words
}
