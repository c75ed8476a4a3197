import {
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  partsOf,
  twoDigits,
  weekdayOf,
} from '#lib/time/calendar'
import type { CalendarExpression, Which } from '#lib/time/expression'
import { holidays } from '#lib/time/holidays'
import { endOf, type Moment, seasonOf, yearOf } from '#lib/time/moment'
import { swapped } from '#lib/time/numeric-order'
import { type Context, type Reading, unplaced } from './context'

/** Calendar dates, the missing year or month supplied by tense, publication and what was named before. */
export function resolveCalendar(expression: CalendarExpression, context: Context): Reading {
  const stated = statedYear(expression, context)
  if (stated) {
    const moment = momentIn(stated.year, expression)
    return moment
      ? {
          moment,
          ...alternativesOf(expression, stated.year),
          ...stated.from,
          ...rangeOf(expression, moment),
        }
      : unplaced(template(expression), 'none')
  }
  if (expression.day && !expression.month) return dayOfMonth(expression.day, context)
  if (expression.which) return byWhich(expression, expression.which, context)
  return missingYear(expression, context)
}

type Stated = { year: number; from: { anchor: Reading['anchor']; countedFrom?: Moment } }

const yearShifts: Partial<Record<Which, number>> = { last: -1, next: 1, previous: -1, following: 1 }

function statedYear(expression: CalendarExpression, context: Context): Stated | null {
  const none = { anchor: 'none' as const }
  const { year, decade, century, shortYear, yearWhich, isBeforeChrist } = expression
  if (year !== undefined) return { year: isBeforeChrist ? 1 - year : year, from: none }
  if (decade !== undefined) return { year: decade * 10, from: none }
  if (century !== undefined)
    return { year: isBeforeChrist ? -century * 100 - 99 : century * 100, from: none }
  if (shortYear !== undefined) return { year: fullYear(shortYear, context), from: none }
  if (!yearWhich) return null
  const base = yearBase(yearWhich, context)
  const shift = yearShifts[yearWhich] ?? 0
  const anchor = base && base.from === context.published ? 'publication' : 'context'
  return base && { year: yearOf(base) + shift, from: { anchor, countedFrom: base } }
}

function yearBase(which: Which, context: Context): Moment | null {
  const published: Moment | null =
    context.published === null ? null : { granularity: 'day', from: context.published }
  const isDeictic = which === 'last' || which === 'this' || which === 'next'
  return isDeictic && !context.isNarrative ? published : (context.last ?? published)
}

/** Two digits mean the year of the text's own century, or the one that lies next to publication. */
function fullYear(shortYear: number, context: Context): number {
  const base = context.isNarrative && context.last ? yearOf(context.last) : null
  const near = base ?? (context.published === null ? 2000 : partsOf(context.published).year)
  const year = Math.floor(near / 100) * 100 + shortYear
  if (year > near + 20) return year - 100
  return year < near - 80 ? year + 100 : year
}

/** The calendar place in a known year; null for the 30th of February. */
function momentIn(year: number, expression: CalendarExpression): Moment | null {
  const { month, day, season, quarter, half, decade, century, holiday } = expression
  if (holiday) return holidayIn(year, holiday)
  if (month && day) {
    return day <= daysInMonth(year, month)
      ? { granularity: 'day', from: dayOf(year, month, day) }
      : null
  }
  if (month) return { granularity: 'month', from: dayOf(year, month, 1) }
  if (season) return seasonOf(year, season)
  if (quarter) return { granularity: 'quarter', from: dayOf(year, quarter * 3 - 2, 1) }
  if (half) return { granularity: 'half', from: dayOf(year, half === 1 ? 1 : 7, 1) }
  const granularity = decade !== undefined ? 'decade' : century !== undefined ? 'century' : 'year'
  return { granularity, from: dayOf(year, 1, 1) }
}

function holidayIn(year: number, holiday: string): Moment | null {
  const day = holidays[holiday]?.(year)
  return day === undefined ? null : { granularity: 'day', from: day }
}

/** "2016/17" lasts from the one year to the other. */
function rangeOf({ lastYear }: CalendarExpression, from: Moment): Partial<Reading> {
  if (lastYear === undefined) return {}
  return { range: { from, to: { granularity: 'year', from: dayOf(lastYear, 1, 1) } } }
}

/** 9/12/2021 the other way round, whether that is as likely or passed over. */
function alternativesOf(expression: CalendarExpression, year: number): Partial<Reading> {
  const { order, day } = expression
  if (!order || !day || day > 12) return {}
  const other = momentIn(year, swapped(expression))
  return other ? { alternatives: [other], ...(order === 'either' && { isEither: true }) } : {}
}

/** "the 13th" is of the month under discussion. */
function dayOfMonth(day: number, context: Context): Reading {
  const isMonthKnown = context.last && context.last.granularity !== 'year'
  const base: Moment | null = isMonthKnown
    ? context.last
    : context.published === null
      ? null
      : { granularity: 'day', from: context.published }
  if (!base) return unplaced(`XXXX-XX-${twoDigits(day)}`, 'context')
  const moment = dayInMonth(base, 0, day)
  if (!moment) return unplaced(`XXXX-XX-${twoDigits(day)}`, 'context')
  const alternatives = [-1, 1]
    .map(months => dayInMonth(base, months, day))
    .filter(other => other !== null)
  return { moment, anchor: 'context', countedFrom: base, alternatives }
}

function dayInMonth(base: Moment, shift: number, day: number): Moment | null {
  const { year, month } = partsOf(
    addMonths(dayOf(partsOf(base.from).year, partsOf(base.from).month, 1), shift),
  )
  return momentIn(year, { kind: 'calendar', month, day })
}

/** "last April", "next summer", "this Christmas". */
function byWhich(expression: CalendarExpression, which: Which, context: Context): Reading {
  const isFromText =
    which === 'following' ||
    which === 'previous' ||
    which === 'same' ||
    which === 'that' ||
    context.isNarrative
  const base: Moment | null =
    isFromText && context.last
      ? context.last
      : context.published === null
        ? null
        : { granularity: 'day', from: context.published }
  if (!base) return unplaced(template(expression), 'publication')
  const moment = whichMoment(expression, which, base)
  const anchor = isFromText && context.last ? 'context' : 'publication'
  return moment ? { moment, anchor, countedFrom: base } : unplaced(template(expression), anchor)
}

function whichMoment(expression: CalendarExpression, which: Which, base: Moment): Moment | null {
  const candidates = nearYears(yearOf(base))
    .map(year => momentIn(year, expression))
    .filter(moment => moment !== null)
  if (which === 'last' || which === 'previous') {
    return candidates.filter(moment => endOf(moment) <= base.from).at(-1) ?? null
  }
  if (which === 'next' || which === 'following') {
    return candidates.find(moment => moment.from > base.from) ?? null
  }
  return momentIn(yearOf(base), expression)
}

function nearYears(year: number): number[] {
  return [-2, -1, 0, 1, 2].map(shift => year + shift)
}

function missingYear(expression: CalendarExpression, context: Context): Reading {
  const base = yearlessBase(context)
  if (!base) return unplaced(template(expression), 'publication')
  const isFromText = base.from !== context.published
  const candidates = candidatesFor(expression, base)
  const moment = isFromText
    ? inNarrative(candidates, base)
    : inNews(expression, candidates, context, base.from)
  if (!moment) return unplaced(template(expression), 'publication')
  const alternatives = candidates.filter(
    other => other !== moment && Math.abs(other.from - base.from) < 380,
  )
  return { moment, anchor: isFromText ? 'context' : 'publication', countedFrom: base, alternatives }
}

function yearlessBase(context: Context): Moment | null {
  if (context.isNarrative && context.line) return context.line
  if (context.background && context.isTopic) return context.background
  return context.published === null ? context.last : { granularity: 'day', from: context.published }
}

/** The place in each of the years around; with a weekday stated, only where the two agree. */
function candidatesFor(expression: CalendarExpression, base: Moment): Moment[] {
  const all = nearYears(yearOf(base))
    .map(year => momentIn(year, expression))
    .filter(moment => moment !== null)
  const agreeing = expression.weekday
    ? all.filter(({ from }) => weekdayOf(from) === expression.weekday)
    : []
  return agreeing.length > 0 ? agreeing : all
}

/** Stories go forward: a little back from the last date is the same year, much earlier the next one. */
function inNarrative(candidates: Moment[], base: Moment): Moment | null {
  const isWholeYear = base.granularity === 'year'
  if (isWholeYear) return candidates.find(moment => yearOf(moment) === yearOf(base)) ?? null
  return lightest(candidates, moment => Math.abs(moment.from - base.from - 30))
}

function inNews(
  expression: CalendarExpression,
  candidates: Moment[],
  context: Context,
  published: Day,
): Moment | null {
  if (expression.quarter || expression.half || expression.season) {
    return candidates.filter(moment => moment.from <= published).at(-1) ?? null
  }
  const current = candidates.find(moment => moment.from <= published && published < endOf(moment))
  if (current) return current
  const tense = context.tense()
  return lightest(candidates, moment => {
    const isPast = moment.from <= published
    const distance = Math.abs(moment.from - published)
    if (tense === 'past') return distance + (isPast ? 0 : pastPenalty(moment))
    if (tense === 'future') return distance + (isPast ? futurePenalty : 0)
    return distance + (isPast ? 0 : openPenalty)
  })
}

/** Days: a verb in the past decides between months; a day of the month is as often the next one, of a plan made. */
function pastPenalty({ granularity }: Moment): number {
  return granularity === 'month' ? 330 : 240
}

/** "would" and "will" often stand near a date that is past: they decide between dates months away. */
const futurePenalty = 210
/** News tells of what happened: without a verb to go by, the past is a little nearer. */
const openPenalty = 60

function lightest(candidates: Moment[], weigh: (moment: Moment) => number): Moment | null {
  let best: Moment | null = null
  let least = Number.POSITIVE_INFINITY
  for (const moment of candidates) {
    const weight = weigh(moment)
    if (weight < least) {
      best = moment
      least = weight
    }
  }
  return best
}

/** The TIMEX3 value of a date without a year. */
export function template({ month, day, season, quarter, half }: CalendarExpression): string {
  if (season) return `XXXX-${season}`
  if (quarter) return `XXXX-Q${quarter}`
  if (half) return `XXXX-H${half}`
  if (!month) return day ? `XXXX-XX-${twoDigits(day)}` : 'XXXX'
  return day ? `XXXX-${twoDigits(month)}-${twoDigits(day)}` : `XXXX-${twoDigits(month)}`
}
