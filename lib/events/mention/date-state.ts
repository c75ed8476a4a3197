import type { Trigger } from '#lib/events/sentence/sentence'
import { areSameAction } from '#lib/events/words/actions'
import type { Edtf, Mention, Publication } from '#lib/model'
import { firstDay } from '#lib/time/edtf'

/** Days around publication that count as the news. */
export const nearDays = 7

/** What the reader of an article has in mind about dates while reading on. */
export type DateState = {
  /** The dated mentions so far, the last one first: what "later" may count from. */
  dated: DatedPlace[]
  /** Whether the text has gone back to dated background, where "now" no longer holds. */
  background: boolean
  /** What was told with a date of its own first, by trigger: "the crash" means it again. */
  named: Map<string, Named>
  /** Triggers that told the news without a date of their own: "the deal" means it again. */
  news: Set<string>
  /** The last near day that was told of somebody, by who it was. */
  days: Map<string, Named>
  /** The near day that the article set out with. */
  newsDay: Named | null
}

/** A date that was told, and the words that gave it. */
export type Named = { dated: Dated; words: string }

/** The same, with what happened then. */
export type DatedPlace = { date: Edtf; words: string; trigger: Trigger }

/** When a mention happened, and on what that rests. */
export type Dated = Pick<Mention, 'date' | 'time' | 'basis' | 'loose' | 'because' | 'timexes'>

/** Before the first sentence. */
export function newDateState(): DateState {
  return {
    dated: [],
    background: false,
    named: new Map(),
    news: new Set(),
    days: new Map(),
    newsDay: null,
  }
}

/** Remembers what was told with its date first. */
export function keepNamed({ named }: DateState, { key, kind }: Trigger, dated: Dated) {
  const words = dated.timexes[0]?.text
  if (kind !== 'utterance' && words && !named.has(key)) named.set(key, { dated, words })
}

/** Whether one of `keys` names the same kind of happening as `key`. */
export function isAnyOf(keys: Set<string>, key: string): boolean {
  return keys.has(key) || [...keys].some(other => areSameAction(other, key))
}

/** Whether a date lies too far from publication to be of the news. */
export function isFar(date: Edtf, published: Publication | null): boolean {
  const day = firstDay(date)
  const now = published && firstDay(published.value)
  return day !== null && now !== null && Math.abs(now - day) > nearDays
}
