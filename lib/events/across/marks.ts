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

/** An event of a story that can be told in another, by the month in which it happened. */
export type Marked = { storyIndex: number; date: Edtf; marks: number[] }

export function monthOf(date: Edtf): Edtf {
  return date.slice(0, lengthOfMonth)
}

/** Whether a date that is no finer than a day and no coarser than a month is a day. */
export function isDay(date: Edtf): boolean {
  return date.length > lengthOfMonth
}

/**
 * Pairs of events of two stories that have a mark in common, of those of one month: on one day, or in
 * the month where one of them is dated no finer. Each pair once.
 */
export function findMarked<T extends Marked>(events: T[]): [T, T][] {
  const ofDays = events.filter(({ date }) => isDay(date))
  const days = groupBy(ofDays, ({ date }) => date)
  const vague = events.filter(({ date }) => !isDay(date))
  return [
    ...[...days.values()].flatMap(ofDay => pairsOf(ofDay)),
    ...pairsOf(vague),
    ...(vague.length > 0 ? pairsOf(vague, enterAll(ofDays)) : []),
  ]
}

type Holders<T> = Map<number, T[]>

/** Pairs of `events` with those under their marks: with each other unless `holders` hold others. */
function pairsOf<T extends Marked>(events: T[], holders?: Holders<T>): [T, T][] {
  const known: Holders<T> = holders ?? new Map()
  return events.flatMap(event => {
    const met = new Set<T>()
    for (const mark of event.marks) {
      for (const other of known.get(mark)?.slice(-mostCompared) ?? []) met.add(other)
    }
    if (!holders) enter(event, known)
    return [...met]
      .filter(other => other.storyIndex !== event.storyIndex)
      .map((other): [T, T] => [other, event])
  })
}

function enterAll<T extends Marked>(events: T[]): Holders<T> {
  const holders: Holders<T> = new Map()
  for (const event of events) enter(event, holders)
  return holders
}

function enter<T extends Marked>(event: T, holders: Holders<T>) {
  for (const mark of event.marks) {
    const known = holders.get(mark)
    if (known) known.push(event)
    else holders.set(mark, [event])
  }
}
