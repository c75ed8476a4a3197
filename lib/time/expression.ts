import type { Span } from '#lib/model'

/**
 * What a time expression says, before anything is known of when it was written: plain data that a
 * rule reads from the words and `resolve` places on the calendar.
 */
export type Expression = { mod?: Mod; time?: TimeOfDay } & (
  | CalendarExpression
  | { kind: 'weekday'; weekday: number; which?: Which; week?: Which }
  | { kind: 'unit'; unit: Unit; which: Which }
  | { kind: 'yearAgo' }
  | { kind: 'period'; year: number }
  | ShiftExpression
  | NthExpression
  | BesideExpression
  | { kind: 'timeOfDay'; which?: Which }
  | { kind: 'reference'; value: Reference }
  | { kind: 'duration'; value: string }
  | { kind: 'set'; value: string }
)

/** A place on the calendar, as far as it is stated; what is missing comes from the context. */
export type CalendarExpression = {
  kind: 'calendar'
  isBeforeChrist?: boolean
  century?: number
  decade?: number
  year?: number
  /** The second year of "2016/17". */
  lastYear?: number
  /** Two digits of a year ("'98"). */
  shortYear?: number
  /** Two digits of a decade ("the '80s", "the eighties"). */
  shortDecade?: number
  /** "April last year", "June of that year". */
  yearWhich?: Which
  half?: number
  quarter?: number
  season?: Season
  month?: number
  week?: number
  day?: number
  /** Stated beside the date ("Friday, October 13"). */
  weekday?: number
  holiday?: string
  which?: Which
  /** Of a date in numbers: which comes first, where that is known; 9/12/2021 can be either. */
  order?: 'monthFirst' | 'dayFirst' | 'either'
}

/** `count` units away: "two days ago", "a week later", "three days after April 7". */
export type ShiftExpression = {
  kind: 'shift'
  unit: Unit
  /** Null for "a few days ago". */
  count: number | null
  direction: -1 | 1
  from: 'publication' | 'context' | Expression
  /** "less than two weeks ago": at any time since; "more than a year ago": at any time up to then. */
  limit?: 'since' | 'before'
  /** "ten days after the storm": its length, where the text names no date to count from. */
  orDuration?: string
}

/** "the first Monday in March", "the last day of 2017": counted from the end where `count` is -1. */
export type NthExpression = { kind: 'nth'; count: number; weekday?: number; of: Expression }

/** "the Friday before Easter": the weekday that lies next to a day. */
export type BesideExpression = {
  kind: 'beside'
  weekday: number
  direction: -1 | 1
  of: Expression
}

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** A part of the day, or a clock time with its zone as stated (`Z`, `+03:00`, or empty). */
export type TimeOfDay = { part: PartOfDay } | { clock: string; zone: string }

/**
 * last, this and next count from publication, `previous`, `that`, `same` and `following` from the
 * text; `the` names what is under discussion ("the quarter").
 */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'that' | 'same' | 'following' | 'the'

export type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

/** Modifiers of TIMEX3. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'

/** An expression with its place and the rule that read it. */
export type Found = Span & {
  expression: Expression
  rule: string
  /** Indices of its first token and of the one after its last. */
  first: number
  next: number
}

/** A part of a match that is an expression of its own: "April 7–9" has two. */
export type Piece = { expression: Expression; first: number; next: number }

/** What a rule made of the tokens up to `next`. */
export type Match = { rule: { name: string }; result: Expression | Piece[]; next: number }
