import { dayOf, daysInMonth, mondayOf, twoDigits, weekOf } from '#lib/time/calendar'
import type { CalendarExpression } from '#lib/time/expression'
import { approximateHolidays, holidays } from '#lib/time/holidays'
import { type Granularity, type Moment, seasonOf } from '#lib/time/moment'

/** The calendar place in a known year; null for the 30th of February. */
export function momentIn(year: number, expression: CalendarExpression): Moment | null {
  const { month, week, day, season, quarter, half, holiday } = expression
  if (holiday) return holidayIn(year, holiday)
  if (month && day) {
    return day <= daysInMonth(year, month)
      ? { granularity: 'day', from: dayOf(year, month, day) }
      : null
  }
  if (month) return { granularity: 'month', from: dayOf(year, month, 1) }
  if (week) return weekIn(year, week)
  if (season) return seasonOf(year, season)
  if (quarter) return { granularity: 'quarter', from: dayOf(year, quarter * 3 - 2, 1) }
  if (half) return { granularity: 'half', from: dayOf(year, half === 1 ? 1 : 7, 1) }
  return { granularity: widthOf(expression), from: dayOf(year, 1, 1) }
}

function widthOf({ decade, shortDecade, century }: CalendarExpression): Granularity {
  if (decade !== undefined || shortDecade !== undefined) return 'decade'
  return century === undefined ? 'year' : 'century'
}

/** An ISO week; null for the 53rd of a year of 52. */
function weekIn(year: number, week: number): Moment | null {
  const from = mondayOf(year, week)
  return weekOf(from).year === year ? { granularity: 'week', from } : null
}

function holidayIn(year: number, holiday: string): Moment | null {
  const day = holidays[holiday]?.(year)
  if (day === undefined) return null
  const isApproximate = approximateHolidays.has(holiday)
  return { granularity: 'day', from: day, ...(isApproximate && { isApproximate }) }
}

/** Its places in the years around, first to last. */
export function placesAround(year: number, expression: CalendarExpression): Moment[] {
  return [-2, -1, 0, 1, 2]
    .map(shift => momentIn(year + shift, expression))
    .filter(moment => moment !== null)
}

/** The TIMEX3 value of a date without a year. */
export function template({ month, day, season, quarter, half }: CalendarExpression): string {
  if (season) return `XXXX-${season}`
  if (quarter) return `XXXX-Q${quarter}`
  if (half) return `XXXX-H${half}`
  if (!month) return day ? `XXXX-XX-${twoDigits(day)}` : 'XXXX'
  return day ? `XXXX-${twoDigits(month)}-${twoDigits(day)}` : `XXXX-${twoDigits(month)}`
}
