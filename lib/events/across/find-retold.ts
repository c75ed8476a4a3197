import { groupBy } from '#lib/events/group-by'
import type { Outline } from '#lib/events/id/outline'
import { averageLink, type Likeness } from '#lib/events/likeness/average-link'
import { rarityIn } from '#lib/events/likeness/rarity'
import type { UnnamedEvent } from '#lib/events/mention/told'
import { compareText } from '#lib/text/compare-text'
import { firstDay, overlaps } from '#lib/time/edtf'
import { likenessOfTellings } from './likeness'
import { findMarked, isDay, type Marked, monthOf } from './marks'
import { type Telling, tellingsOf } from './telling'

/** Where an event stands: which story, and which of its events. */
export type EventPlace = { storyIndex: number; eventIndex: number }

/** The event of a place whose outline is known. */
export type ReadEvent = (place: EventPlace) => UnnamedEvent

/** Average likeness from which events of several stories are one. */
const sameHappening = 0.5

type Candidate = EventPlace & Marked & { first: string }

/**
 * Events that several stories tell: what is news in one is recalled in another long after. Each group
 * is one happening, that event first in whose story it is news. What a story tells apart stays apart.
 * The order of articles changes nothing. `read` gives an event whose outline is known.
 */
export function findRetold(stories: Outline[][], read: ReadEvent): EventPlace[][] {
  const candidates = stories
    .flatMap((outlines, storyIndex) =>
      outlines.flatMap(({ date, marks, first }, eventIndex): Candidate[] =>
        date && marks ? [{ storyIndex, eventIndex, date, marks, first }] : [],
      ),
    )
    .sort((a, b) => compareText(a.first, b.first))
  // What is one happens in one month; what all months are compared by would fill the memory.
  const months = groupBy(candidates, ({ date }) => monthOf(date))
  return [...months.values()].flatMap(month => findInMonth(month, read)).sort(byPlace)
}

function findInMonth(candidates: Candidate[], read: ReadEvent): EventPlace[][] {
  const pairs = findMarked(candidates)
  const met = [...new Set(pairs.flat())].sort((a, b) => compareText(a.first, b.first))
  const known = met.map(candidate => readEvent(read(candidate)))
  const mayBeOne = (one: number, other: number) => {
    const [a, b] = [met[one], met[other]]
    return a && b && a.storyIndex !== b.storyIndex && overlaps(a.date, b.date)
  }
  return averageLink(met.length, withoutGuesses(met, compare(met, known, pairs)), {
    threshold: () => sameHappening,
    // Of many that recall one thing no two need be compared with all: each with one is enough.
    mostPairs: (a, b) => Math.max(a, b),
    mayJoin: (a, b) => a.every(one => b.every(other => mayBeOne(one, other))),
  })
    .filter(group => group.length > 1)
    .map(group =>
      group
        .toSorted((a, b) => (known[a]?.lag ?? 0) - (known[b]?.lag ?? 0) || a - b)
        .flatMap(index => met[index] ?? [])
        .map(({ storyIndex, eventIndex }) => ({ storyIndex, eventIndex })),
    )
}

/** Those of one story together: telling them reads the same articles. */
function byPlace([a]: EventPlace[], [b]: EventPlace[]): number {
  if (!a || !b) return 0
  return a.storyIndex - b.storyIndex || a.eventIndex - b.eventIndex
}

/** What is compared of an event, and the fewest days from it to a report. */
type Known = { tellings: Telling[]; lag: number }

function readEvent(event: UnnamedEvent): Known {
  const day = firstDay(event.date ?? '')
  const lags = event.reports.map(({ published }) => {
    const told = published && firstDay(published.value)
    return day === null || told === null ? Number.POSITIVE_INFINITY : Math.abs(told - day)
  })
  return { tellings: tellingsOf(event), lag: Math.min(...lags) }
}

/** How alike the most alike tellings of two events are. */
function compare(met: Candidate[], known: Known[], pairs: [Candidate, Candidate][]): Likeness[] {
  const places = new Map(met.map((candidate, index) => [candidate, index]))
  const rarity = rarityIn(known.flatMap(({ tellings }) => tellings.map(({ said }) => said)))
  return pairs.flatMap(([left, right]): Likeness[] => {
    const [one, other] = [places.get(left) ?? 0, places.get(right) ?? 0]
    const others = known[other]?.tellings ?? []
    const scores = (known[one]?.tellings ?? []).flatMap(telling =>
      others.map(another => likenessOfTellings(telling, another, rarity.of)),
    )
    const score = Math.max(0, ...scores)
    return score > 0 ? [{ a: Math.min(one, other), b: Math.max(one, other), score }] : []
  })
}

/** "In March" may be either of two days that are told alike: then it is neither. */
function withoutGuesses(met: Candidate[], likenesses: Likeness[]): Likeness[] {
  const alike = likenesses.filter(({ score }) => score >= sameHappening)
  const dates = new Map<number, string[]>()
  for (const { a, b } of alike) {
    for (const [index, other] of [
      [a, b],
      [b, a],
    ] as const) {
      dates.set(index, [...(dates.get(index) ?? []), met[other]?.date ?? ''])
    }
  }
  const isOpen = (index: number) => {
    const [first = '', ...others] = dates.get(index)?.filter(isDay) ?? []
    return others.some(date => date !== first)
  }
  return likenesses.filter(({ a, b }) => !isOpen(a) && !isOpen(b))
}
