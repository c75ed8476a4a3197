import { addMonths, dayOf, partsOf, twoDigits } from '#lib/time/calendar'
import type { CalendarExpression, Which } from '#lib/time/expression'
import { holidayLengths } from '#lib/time/holidays'
import { endOf, type Moment, yearOf } from '#lib/time/moment'
import { swapped } from '#lib/time/numeric-order'
import { type Context, type Reading, unplaced } from './context'
import { momentIn, placesAround, template } from './in-year'
import { supplyYear } from './missing-year'

/** Calendar dates, with their year or with one counted from publication or from what was named before. */
export function resolveCalendar(expression: CalendarExpression, context: Context): Reading {
  return withLength(expression, resolveStart(expression, context))
}

/** "Ramadan" begins on the day that it reads as and lasts for a month. */
function withLength({ holiday = '' }: CalendarExpression, reading: Reading): Reading {
  const { moment } = reading
  const length = holidayLengths[holiday]
  if (!moment || !length) return reading
  return { ...reading, range: { from: moment, to: { ...moment, from: moment.from + length - 1 } } }
}

function resolveStart(expression: CalendarExpression, context: Context): Reading {
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
  return supplyYear(expression, context)
}

type Stated = { year: number; from: { anchor: Reading['anchor']; countedFrom?: Moment } }

const yearShifts: Partial<Record<Which, number>> = { last: -1, next: 1, previous: -1, following: 1 }

function statedYear(expression: CalendarExpression, context: Context): Stated | null {
  const none = { anchor: 'none' as const }
  const { year, decade, century, shortYear, shortDecade, yearWhich, isBeforeChrist } = expression
  if (year !== undefined) return { year: isBeforeChrist ? 1 - year : year, from: none }
  if (decade !== undefined) return { year: decade * 10, from: none }
  if (century !== undefined)
    return { year: isBeforeChrist ? -century * 100 - 99 : century * 100, from: none }
  if (shortYear !== undefined) return { year: fullYear(shortYear, context), from: none }
  if (shortDecade !== undefined) return { year: fullDecade(shortDecade, context), from: none }
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

/** "the twenties" are the latest of that name that have begun; in a history those nearest to its time. */
function fullDecade(shortDecade: number, { isNarrative, last, published }: Context): number {
  if (isNarrative && last) {
    const year = yearOf(last)
    return Math.round((year - shortDecade) / 100) * 100 + shortDecade
  }
  const now = published === null ? 2020 : partsOf(published).year
  const decade = Math.floor(now / 100) * 100 + shortDecade
  return decade > now ? decade - 100 : decade
}

/** "2016/17" lasts from the one year to the other. */
function rangeOf({ lastYear }: CalendarExpression, from: Moment): Partial<Reading> {
  if (lastYear === undefined) return {}
  return { range: { from, to: { granularity: 'year', from: dayOf(lastYear, 1, 1) } } }
}

/** 9/12/2021 the other way round, whether that is as likely or passed over. */
function alternativesOf(expression: CalendarExpression, year: number): Partial<Reading> {
  const { order, day, shortYear } = expression
  if (shortYear !== undefined) return otherCentury(expression, year)
  if (!order || !day || day > 12) return {}
  const other = momentIn(year, swapped(expression))
  return other ? { alternatives: [other], ...(order === 'either' && { isEither: true }) } : {}
}

/** "'98" is 1998 where 2098 would be further off. */
function otherCentury(expression: CalendarExpression, year: number): Partial<Reading> {
  const other = momentIn(year < 2000 ? year + 100 : year - 100, expression)
  return other ? { alternatives: [other] } : {}
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
  const candidates = placesAround(yearOf(base), expression)
  if (which === 'last' || which === 'previous') {
    return candidates.filter(moment => endOf(moment) <= base.from).at(-1) ?? null
  }
  if (which === 'next' || which === 'following') {
    return candidates.find(moment => moment.from > base.from) ?? null
  }
  return momentIn(yearOf(base), expression)
}
