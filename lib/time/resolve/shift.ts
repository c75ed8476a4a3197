import type { Anchor } from '#lib/model'
import { addMonths, type Day, weekdayOf } from '#lib/time/calendar'
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
  const base = from ? { moment: from.moment, anchor: anchorOf(from) } : baseOf(expression, context)
  if (!base.moment) return unplaced(base.value ?? unknown[unit] ?? 'XXXX', base.anchor)
  const isDay = base.moment.granularity === 'day' && isNamedDay(expression)
  const moment = isDay
    ? dayAway(base.moment.from, direction * count, unit)
    : shifted(base.moment, direction * count, unit)
  if (base.moment.isApproximate) moment.isApproximate = true
  const isSince = expression.limit === 'since' && base.moment.granularity === 'day'
  const range = isSince && {
    from: dayAway(base.moment.from, -Math.ceil(count), unit),
    to: base.moment,
  }
  return { moment, anchor: base.anchor, countedFrom: base.moment, ...(range && { range }) }
}

/** "a week from Friday" is a Friday and "three years ago today" a day; "two months after April 7" is not. */
function isNamedDay({ from, unit, count }: ShiftExpression): boolean {
  if (typeof from === 'string' || count === 0) return false
  return unit === 'week' || unit === 'fortnight' || from.kind !== 'calendar'
}

function dayAway(from: Day, count: number, unit: Unit): Moment {
  const byDays = days[unit]
  const day = byDays ? from + count * byDays : addMonths(from, count * (months[unit] ?? 1))
  return { granularity: 'day', from: Math.round(day) }
}

function anchorOf({ anchor }: Reading): Anchor {
  return anchor === 'none' ? 'context' : anchor
}

type Base = { moment: Moment | null; anchor: Anchor; value?: string }

function baseOf({ from, unit, count }: ShiftExpression, context: Context): Base {
  if (from === 'context') {
    const isFine = days[unit] !== undefined
    return { moment: isFine ? context.lastDay : context.last, anchor: 'context' }
  }
  // "today" and "two years ago" in a history are of its own time, or of somebody quoted in it.
  if (context.isNarrative && unit !== 'day') return { moment: context.line, anchor: 'context' }
  if (context.isNarrative || context.published === null) {
    const isToday = count === 0 && context.isNarrative
    return { moment: null, anchor: 'publication', ...(isToday && { value: 'PRESENT_REF' }) }
  }
  return { moment: { granularity: 'day', from: context.published }, anchor: 'publication' }
}

/** The result is as wide as the unit counted in: "two years ago" is a year, "two days ago" a day. */
function shifted(base: Moment, count: number, unit: Unit): Moment {
  const byDays = days[unit]
  const whole = Math.round(count)
  if (byDays) {
    const day = base.from + Math.round(count * byDays)
    if (unit === 'weekend') return momentAt('weekend', count === 0 ? weekendDay(day) : day)
    return unit === 'day' ? momentAt('day', day) : momentAt('week', day)
  }
  const day = addMonths(base.from, Math.round(count * (months[unit] ?? 1)))
  if (base.granularity === 'season' && unit === 'year') return { ...base, from: day }
  const width: Granularity =
    unit === 'month' || unit === 'quarter' || unit === 'half' ? unit : 'year'
  return momentAt(whole === count || width !== 'year' ? width : 'month', day)
}

/** A holiday on a Monday or Tuesday makes the weekend before it long. */
function weekendDay(day: Day): Day {
  return weekdayOf(day) < 3 ? day - 3 : day
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
