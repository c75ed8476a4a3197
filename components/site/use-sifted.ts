import { useEffect, useMemo, useState } from 'react'
import type { FirstData } from '#lib/view/data/first-data'
import type { PlaceSet } from '#lib/view/data/place-set'
import type { TimelineReader } from '#lib/view/data/reader'
import type { Failure } from '#lib/view/data/result'
import type { ChoiceCounts } from '#lib/view/filter'
import { foundInWords } from '#lib/view/found-words'
import { isFiltered, type ReaderView, wholeView } from '#lib/view/query'
import type { CountingSets, SiftedPlaces } from '#lib/view/search/sift-places'
import { sourcesOfMenu } from './source-menu'
import { type Timeline, useTimeline } from './timeline-reader'

/** What the reader asked for. */
export type Sifted = {
  /** What this was asked for by, without a range: a moment behind while the reader types. */
  view: ReaderView
  /** The places of what was found; null where nothing is left out. */
  places: PlaceSet | null
  /** How many events of the whole timeline each choice has. */
  whole: ChoiceCounts
  /** How many each would leave now. */
  counts: ChoiceCounts
  /** Beginnings of words to be marked. */
  marked: string
  /** "3 of 8 events, one under several dates". */
  words: string
  /** Whether this is not yet what is asked for now. */
  isBehind: boolean
  /** Why it could not be found out. */
  failure: Failure['reason'] | null
  /** Tries again. */
  retry: () => void
}

type Answer = { view: ReaderView; found: SiftedPlaces | null; failure: Failure['reason'] | null }

// It comes when something is asked for: most visits ask for nothing.
const loadSearch = () => import('#lib/view/search/sift-places')

const atFirst: Answer = { view: wholeView, found: null, failure: null }

/** The places that a view asks for. */
export function useSifted(wanted: ReaderView): Sifted {
  const { first, reader, state, open } = useTimeline()
  const view = useAsked(wanted)
  const whole = useMemo(() => countWhole(first), [first])
  const [answer, setAnswer] = useState<Answer>(atFirst)
  const [counts, setCounts] = useState(whole)
  const [tries, setTries] = useState(0)
  const isAll = !isFiltered(view)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => {
    if (isAll) setAnswer(atFirst)
    if (isAll) return
    if (!reader) {
      open()
      // Both at once: what the link asks for is shown the sooner.
      loadSearch().catch(() => {})
      return
    }
    let isWanted = true
    sift(reader, view).then(({ answer, counting }) => {
      if (!isWanted) return
      setAnswer(answer)
      if (counting) count(reader, counting, first).then(one => one && isWanted && setCounts(one))
    })
    return () => {
      isWanted = false
    }
  }, [reader, view, isAll, tries])

  const retry = () => {
    open()
    setTries(count => count + 1)
  }
  if (isAll) {
    return { ...nothingAsked, view, whole, counts: whole, retry }
  }
  const { found } = answer
  const failure = answer.view === view ? answer.failure : failureOf(state)
  return {
    view: answer.view,
    places: found?.places ?? null,
    whole,
    counts,
    marked: found?.marked.join(' ') ?? '',
    words: found ? foundInWords(found, first.events) : '',
    isBehind: answer.view !== view,
    failure,
    retry,
  }
}

const nothingAsked = { places: null, marked: '', words: '', isBehind: false, failure: null }

/** The view without its range, which leaves nothing out: the same while only the map moves. */
function useAsked({ words, source, status, several, story }: ReaderView): ReaderView {
  return useMemo(
    () => ({ ...wholeView, words, source, status, several, story }),
    [words, source, status, several, story],
  )
}

async function sift(
  reader: TimelineReader,
  view: ReaderView,
): Promise<{ answer: Answer; counting: CountingSets | null }> {
  const { siftPlaces } = await loadSearch()
  const result = await siftPlaces(reader, view)
  if (!result.ok) return { answer: { view, found: null, failure: result.reason }, counting: null }
  const { found, counting } = result.value
  return { answer: { view, found, failure: null }, counting }
}

async function count(reader: TimelineReader, counting: CountingSets, first: FirstData) {
  const { countChoices } = await loadSearch()
  const result = await countChoices(reader, counting, sourcesOfMenu(first))
  return result.ok ? result.value : null
}

function countWhole({ events, several, statuses, sources, reported }: FirstData): ChoiceCounts {
  const bySource = sources.map(({ id }, number) => [id, reported[number] ?? 0])
  return { all: events, several, statuses, sources: Object.fromEntries(bySource) }
}

/** Why the timeline could not be opened. */
export function failureOf(state: Timeline['state']): Failure['reason'] | null {
  return state === 'first' || state === 'ready' ? null : state
}
