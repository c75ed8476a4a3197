import { dayOf, partsOf } from '#lib/time/calendar'
import type { Unit, Which } from '#lib/time/expression'
import { type Granularity, type Moment, momentAt, shiftMoment } from '#lib/time/moment'
import { type Context, type Reading, unplaced } from './context'

type UnitExpression = { kind: 'unit'; unit: Unit; which: Which }

const unknown: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

const shifts: Record<Which, number> = {
  last: -1,
  this: 0,
  next: 1,
  previous: -1,
  following: 1,
  that: 0,
  same: 0,
  the: 0,
}

/** "last week", "this year", "the following month", "the weekend". */
export function resolveUnit({ unit, which }: UnitExpression, context: Context): Reading {
  const granularity = granularityOf(unit)
  if (!granularity) return unplaced('PAST_REF', 'publication')
  if (unit === 'quarter' && (which === 'the' || which === 'previous'))
    return resolveQuarter(which, context)
  const base = baseOf(granularity, which, context)
  if (!base)
    return unplaced(unknown[unit] ?? 'XXXX', isFromText(which, context) ? 'context' : 'publication')
  const current = momentAt(granularity, base.from)
  const moment =
    granularity === 'weekend'
      ? weekendOf(current, which, base, context)
      : shiftMoment(current, shifts[which])
  const isNamed = isFromText(which, context) && !isPublication(base, context)
  return {
    moment,
    anchor: isNamed ? 'context' : 'publication',
    countedFrom: base,
    ...(granularity === 'weekend' && { alternatives: [otherWeekend(moment, current)] }),
  }
}

/** The weekend passed over: that of the same week, or for it the one before. */
function otherWeekend(moment: Moment, current: Moment): Moment {
  return moment.from === current.from ? shiftMoment(current, -1) : current
}

function granularityOf(unit: Unit): Granularity | null {
  return unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'fortnight'
    ? null
    : unit
}

function isFromText(which: Which, context: Context): boolean {
  if (context.isNarrative) return true
  return which !== 'last' && which !== 'this' && which !== 'next'
}

function baseOf(granularity: Granularity, which: Which, context: Context): Moment | null {
  const published = publicationOf(context)
  if (!isFromText(which, context)) return published
  if (granularity === 'day') return context.lastDay ?? published
  if (context.isNarrative && !isNamedBefore(which)) return context.line ?? published
  return (which === 'the' ? null : context.last) ?? published
}

/** "that year" is the year just named, "the year" the one the story has come to. */
function isNamedBefore(which: Which): boolean {
  return which === 'that' || which === 'same' || which === 'previous' || which === 'following'
}

function isPublication({ granularity, from }: Moment, { published }: Context): boolean {
  return granularity === 'day' && from === published
}

function publicationOf({ published }: Context): Moment | null {
  return published === null ? null : { granularity: 'day', from: published }
}

/** The weekend of a text written on a Monday is the one just over; on a Friday, by tense, the next. */
function weekendOf(current: Moment, which: Which, base: Moment, context: Context): Moment {
  const isUnderWay = base.from >= current.from
  if (which === 'last' || which === 'previous') return shiftMoment(current, -1)
  if (which === 'next' || which === 'following') return shiftMoment(current, isUnderWay ? 1 : 0)
  if (isUnderWay || which === 'this') return current
  return context.tense() === 'future' ? current : shiftMoment(current, -1)
}

/** "the quarter" is the one under discussion, or the last one completed; "the year-ago quarter" a year before it. */
function resolveQuarter(which: Which, context: Context): Reading {
  const { period } = context
  const base = period?.granularity === 'quarter' ? period : lastCompleted(context)
  if (!base) return unplaced('XXXX-QX', 'context')
  const moment = which === 'previous' ? shiftMoment(base, -4) : base
  return { moment, anchor: base === period ? 'context' : 'publication', countedFrom: base }
}

/** "a year earlier": the year, or in a report of results the same quarter of the year, before. */
export function resolveYearAgo(context: Context): Reading {
  const { period, published } = context
  if (period) {
    const isQuarter = period.granularity === 'quarter'
    const moment = shiftMoment(period, isQuarter ? -4 : -1)
    // A quarter is compared with a quarter, but the whole year may be meant.
    const alternatives = isQuarter ? [momentAt('year', moment.from)] : []
    return { moment, anchor: 'context', countedFrom: period, alternatives }
  }
  if (published === null) return unplaced('XXXX', 'publication')
  const day: Moment = { granularity: 'day', from: published }
  return {
    moment: shiftMoment(momentAt('year', published), -1),
    anchor: 'publication',
    countedFrom: day,
  }
}

/** "the 1988 period": that year, or the quarter under discussion in it. */
export function resolvePeriod(year: number, { period }: Context): Reading {
  const january = dayOf(year, 1, 1)
  if (period?.granularity !== 'quarter')
    return { moment: momentAt('year', january), anchor: 'none' }
  const month = dayOf(year, partsOf(period.from).month, 1)
  return { moment: momentAt('quarter', month), anchor: 'context', countedFrom: period }
}

function lastCompleted({ published }: Context): Moment | null {
  if (published === null) return null
  const { year, month } = partsOf(published)
  return shiftMoment(momentAt('quarter', dayOf(year, month, 1)), -1)
}
