import type { Expression } from './expression'
import type { Moment } from './moment'
import { resolveCalendar } from './resolve/calendar'
import { type Context, type Reading, unplaced } from './resolve/context'
import { resolveBeside, resolveNth } from './resolve/nth'
import { resolveShift } from './resolve/shift'
import { resolvePeriod, resolveUnit, resolveYearAgo } from './resolve/unit'
import { resolveWeekday } from './resolve/weekday'

/** Places one expression on the calendar. */
export function resolve(expression: Expression, context: Context): Reading {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, context)
    case 'weekday':
      return resolveWeekday(expression, context)
    case 'unit':
      return resolveUnit(expression, context)
    case 'shift': {
      const { from } = expression
      return resolveShift(
        expression,
        context,
        typeof from === 'string' ? null : resolve(from, context),
      )
    }
    case 'nth':
      return resolveNth(expression, resolve(expression.of, context))
    case 'beside':
      return resolveBeside(expression, resolve(expression.of, context))
    case 'yearAgo':
      return resolveYearAgo(context)
    case 'period':
      return resolvePeriod(expression.year, context)
    case 'timeOfDay':
      return resolveTimeOfDay(expression, context)
    case 'reference':
      return unplaced(expression.value, 'publication')
    default:
      return unplaced(expression.value, 'none')
  }
}

/** "this morning" is of the publication day, "that morning" of the last day named. */
function resolveTimeOfDay(
  { which }: Extract<Expression, { kind: 'timeOfDay' }>,
  context: Context,
): Reading {
  const published: Moment | null =
    context.published === null ? null : { granularity: 'day', from: context.published }
  const isDeictic = which === 'this' || which === 'last'
  const base = isDeictic ? published : (context.lastDay ?? (context.isNarrative ? null : published))
  const anchor = isDeictic || base === published ? 'publication' : 'context'
  if (!base) return unplaced('XXXX-XX-XX', anchor)
  const shift = which === 'last' || which === 'previous' ? -1 : which === 'following' ? 1 : 0
  return { moment: { granularity: 'day', from: base.from + shift }, anchor, countedFrom: base }
}
