import type { Anchor } from '#lib/model'
import type { Day } from '#lib/time/calendar'
import type { Moment } from '#lib/time/moment'

/** Where the verbs and cue words around an expression point. */
export type Tense = 'past' | 'future' | null

/** All that a reading may count from. */
export type Context = {
  /** The publication day; null when it is not known. */
  published: Day | null
  /** The last date that the text has named, and the last of those that was a day. */
  last: Moment | null
  lastDay: Moment | null
  /** How far a story has come: the last date that carried it on, aside from years mentioned by the way. */
  line: Moment | null
  /** In news: a date with its year, shortly before in the same paragraph, that tells of other times. */
  background: Moment | null
  /** The last day that was stated with its month, in the text itself. */
  lastStated: Moment | null
  /** The quarter or year that a report of results is about. */
  period: Moment | null
  /** Whether the sentence begins with the expression: "On March 3, …". */
  isTopic: boolean
  /** Narrative text counts from its own last date, news from publication. */
  isNarrative: boolean
  tense: () => Tense
}

/** A reading: where the expression stands, what it was counted from, and what else it could mean. */
export type Reading = {
  moment: Moment | null
  /** TIMEX3 value where there is no moment: `XXXX-WXX-3`, `PAST_REF`. */
  value?: string
  anchor: Anchor
  countedFrom?: Moment
  alternatives?: Moment[]
  /** Whether nothing tells which of the readings is meant. */
  isEither?: boolean
  /** Set where the reading turned a date into a length of time. */
  isDuration?: boolean
  /** The range that this is one end of. */
  range?: { from: Moment; to: Moment }
}

/** What cannot be placed, with as much of its value as is known. */
export function unplaced(value: string, anchor: Anchor): Reading {
  return { moment: null, value, anchor }
}
