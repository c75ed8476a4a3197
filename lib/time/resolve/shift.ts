import { addMonths } from '#lib/time/calendar'
import type { ShiftExpression, Unit } from '#lib/time/expression'
import { type Granularity, type Moment, momentAt } from '#lib/time/moment'
import { type Context, type Reading, unplaced } from './context'

const unknown: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
}

const days: Partial<Record<Unit, number>> = { day: 1, weekend: 7, week: 7, fortnight: 14 }
const months: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
}

/** "two days ago", "a week later", "three days after April 7"; `from` is what a named date reads as. */
export function resolveShift(
  expression: ShiftExpression,
  context: Context,
  from: Reading | null,
): Reading {
  const { count, unit, direction } = expression
  if (count === null) return unplaced(direction < 0 ? 'PAST_REF' : 'FUTURE_REF', 'publication')
  if (expression.orDuration) return fromEvent(expression, expression.orDuration, context)
  if (!days[unit] && !months[unit]) return resolveHours(expression, context)
  if (count === 0 && context.isNarrative && context.published === null)
    return unplaced('PRESENT_REF', 'publication')
  const base = from ? from.moment : baseOf(expression, context)
  const anchor = from
    ? from.anchor === 'none'
      ? 'context'
      : from.anchor
    : anchorOf(expression, context)
  if (!base) return unplaced(unknown[unit] ?? 'XXXX', anchor)
  return { moment: shifted(base, direction * count, unit), anchor, countedFrom: base }
}

function baseOf({ from, unit }: ShiftExpression, context: Context): Moment | null {
  const published: Moment | null =
    context.published === null ? null : { granularity: 'day', from: context.published }
  if (from !== 'context') return published
  const isFine = days[unit] !== undefined
  return isFine ? context.lastDay : context.last
}

function anchorOf({ from }: ShiftExpression, _context: Context): 'context' | 'publication' {
  return from === 'context' ? 'context' : 'publication'
}

/** The result is as wide as the unit counted in: "two years ago" is a year, "two days ago" a day. */
function shifted(base: Moment, count: number, unit: Unit): Moment {
  const byDays = days[unit]
  const whole = Math.round(count)
  if (byDays) {
    const day = base.from + Math.round(count * byDays)
    return unit === 'day' ? momentAt('day', day) : momentAt('week', day)
  }
  const day = addMonths(base.from, Math.round(count * (months[unit] ?? 1)))
  const width: Granularity =
    unit === 'month' || unit === 'quarter' || unit === 'half'
      ? unit === 'month'
        ? 'month'
        : unit
      : 'year'
  return momentAt(whole === count || width !== 'year' ? width : 'month', day)
}

/** Hours stay within the day they are counted on. */
function resolveHours({ from, direction }: ShiftExpression, context: Context): Reading {
  if (from === 'context') return unplaced(direction < 0 ? 'PAST_REF' : 'FUTURE_REF', 'context')
  if (context.published === null) return unplaced('XXXX-XX-XX', 'publication')
  const moment: Moment = { granularity: 'day', from: context.published }
  return { moment, anchor: 'publication', countedFrom: moment }
}

/** "ten days after the storm" counts from the day that the text stated last; without one it only lasts. */
function fromEvent(
  { count, unit, direction }: ShiftExpression,
  duration: string,
  { lastStated }: Context,
): Reading {
  if (!lastStated || count === null) {
    return { moment: null, value: duration, anchor: 'none', isDuration: true }
  }
  const moment = shifted(lastStated, direction * count, unit)
  return { moment, anchor: 'context', countedFrom: lastStated }
}
