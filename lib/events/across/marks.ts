import { groupBy } from '#lib/events/group-by'
import { kindsOf } from '#lib/events/words/actions'
import type { Edtf } from '#lib/model'
import { hashOf } from '#lib/text/hash'
import type { Telling } from './telling'

/** Of the events that have a mark in common each is paired with so many before it. */
const mostCompared = 60
const lengthOfMonth = 'YYYY-MM'.length

/** What an event is looked up by: each kind of its act with each word around it, as a number. */
export function marksOf(tellings: Telling[]): number[] {
  const marks = tellings.flatMap(({ key, around }) =>
    kindsOf(key).flatMap(kind => [...around.keys()].map(word => hashOf(`${kind} ${word}`) >>> 2)),
  )
  return [...new Set(marks)]
}

/** An event of a story that can be told in another. */
export type Marked = { storyIndex: number; date: Edtf; marks: number[] }

/**
 * Pairs of events of two stories that have a mark in common on one day, or in one month where one of
 * them is dated no finer. Each pair once. Month by month: what they are looked up by fills the memory.
 */
export function* findMarked<T extends Marked>(events: T[]): Generator<[T, T]> {
  const months = groupBy(events, ({ date }) => date.slice(0, lengthOfMonth))
  for (const [month, members] of months) {
    const vague = members.filter(({ date }) => date === month)
    const finer = groupBy(
      members.filter(({ date }) => date !== month),
      ({ date }) => date,
    )
    // What is dated to a day is looked up among those of the day; what is not among all.
    for (const ofDay of finer.values()) yield* pairsWithin(ofDay, [])
    if (vague.length > 0) yield* pairsWithin(vague, [...finer.values()].flat())
  }
}

/** Pairs of two of `events`, and of one of them with one of `others`. */
function* pairsWithin<T extends Marked>(events: T[], others: T[]): Generator<[T, T]> {
  const holders = new Map<number, T[]>()
  const enter = (event: T) => {
    for (const mark of event.marks) {
      const known = holders.get(mark)
      if (known) known.push(event)
      else holders.set(mark, [event])
    }
  }
  for (const other of others) enter(other)
  for (const event of events) {
    const met = new Set<T>()
    for (const mark of event.marks) {
      for (const other of holders.get(mark)?.slice(-mostCompared) ?? []) met.add(other)
    }
    for (const other of met) if (other.storyIndex !== event.storyIndex) yield [other, event]
    enter(event)
  }
}
