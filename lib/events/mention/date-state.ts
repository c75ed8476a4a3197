import type { Trigger } from '#lib/events/sentence/sentence'
import { kindsOf } from '#lib/events/words/actions'
import type { Edtf, Mention, Publication } from '#lib/model'
import { firstDay } from '#lib/time/edtf'

/** Days around publication that count as the news. */
export const nearDays = 7

/** What the reader of an article has in mind about dates while reading on. */
export type DateState = {
  /** The last dated mentions, the last one first: what "later" counts from, and the day just told. */
  dated: DatedPlace[]
  /** Whether the text has gone back to dated background, where "now" no longer holds. */
  background: boolean
  /** What was told with a date of its own first, by trigger: "the crash" means it again. */
  named: Map<string, Named>
  /** The same by kind of act: "the collision" means the crash. */
  namedKinds: Map<string, Named>
  /** Kinds of what told the news without a date of its own: "the deal" means it again. */
  news: Set<string>
  /** The last near day that was told of somebody, by who it was. */
  days: Map<string, Named>
  /** The near day that the article set out with. */
  newsDay: Named | null
}

/** A date that was told, and the words that gave it. */
export type Named = { dated: Dated; words: string }

/** The same, with what happened then. */
export type DatedPlace = Named & { date: Edtf; trigger: Trigger }

/** When a mention happened, and on what that rests. */
export type Dated = Pick<Mention, 'date' | 'time' | 'basis' | 'loose' | 'because' | 'timexes'>

/** Before the first sentence. */
export function newDateState(): DateState {
  return {
    dated: [],
    background: false,
    named: new Map(),
    namedKinds: new Map(),
    news: new Set(),
    days: new Map(),
    newsDay: null,
  }
}

/** Remembers what was told with its date first. */
export function keepNamed(
  { named, namedKinds }: DateState,
  { key, kind }: Trigger,
  dated: Dated,
): void {
  const words = dated.timexes[0]?.text
  if (kind === 'utterance' || !words || named.has(key)) return
  named.set(key, { dated, words })
  for (const act of kindsOf(key)) if (!namedKinds.has(act)) namedKinds.set(act, { dated, words })
}

/** What was told with its date before of the act that `key` names, or of one of its kind. */
export function findNamed({ named, namedKinds }: DateState, key: string): Named | undefined {
  const kind = kindsOf(key).find(act => namedKinds.has(act))
  return named.get(key) ?? (kind === undefined ? undefined : namedKinds.get(kind))
}

/** Remembers that `key` told the news without a date. */
export function keepNews({ news }: DateState, key: string): void {
  for (const act of kindsOf(key)) news.add(act)
}

/** Whether `key` names what told the news, or its kind. */
export function isNews({ news }: DateState, key: string): boolean {
  return kindsOf(key).some(act => news.has(act))
}

/** Whether a date lies too far from publication to be of the news. */
export function isFar(date: Edtf, published: Publication | null): boolean {
  const day = firstDay(date)
  const now = published && firstDay(published.value)
  return day !== null && now !== null && Math.abs(now - day) > nearDays
}
