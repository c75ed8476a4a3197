import type { Expression, Found } from './expression'
import { type Moment, momentAt } from './moment'
import { resolveCalendar } from './resolve/calendar'
import { type Context, type Reading, unplaced } from './resolve/context'
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
  const shift = which === 'last' ? -1 : which === 'following' ? 1 : 0
  return { moment: { granularity: 'day', from: base.from + shift }, anchor, countedFrom: base }
}

/** The context after this reading. */
export function advance(context: Context, { moment }: Reading, { expression }: Found): Context {
  if (isCumulative(expression)) return { ...context, period: yearOfPeriod(context) }
  if (!moment || expression.kind === 'timeOfDay') return context
  return {
    ...context,
    last: moment,
    line: carriesOn(context, moment) ? moment : context.line,
    lastDay: moment.granularity === 'day' ? moment : context.lastDay,
    background: backgroundAfter(context, moment, expression),
    lastStated: isStatedDay(expression) ? moment : context.lastStated,
    period: periodAfter(context, moment, expression),
  }
}

/** A year by the way ("declassified in 2005") does not carry a story on. */
function carriesOn({ isTopic, line }: Context, moment: Moment): boolean {
  return isTopic || !line || isFinerThanYear(moment)
}

function isFinerThanYear({ granularity }: Moment): boolean {
  return !['year', 'decade', 'century', 'millennium'].includes(granularity)
}

/** "In March 2011, …": until a weekday or the paragraph's end the months that follow are of that year. */
function backgroundAfter(context: Context, moment: Moment, expression: Expression): Moment | null {
  if (expression.kind !== 'calendar') return null
  if (expression.year === undefined) return context.background && moment
  const isOtherTime = context.published === null || Math.abs(moment.from - context.published) > 300
  return isOtherTime && isFinerThanYear(moment) ? moment : null
}

function isStatedDay(expression: Expression): boolean {
  return (
    expression.kind === 'calendar' && expression.month !== undefined && expression.day !== undefined
  )
}

/** A report of results begins with a quarter; what it is compared with is not its period. */
function periodAfter({ period }: Context, moment: Moment, expression: Expression): Moment | null {
  if (expression.kind !== 'calendar') return period
  if (moment.granularity === 'quarter') return expression.yearWhich === 'previous' ? period : moment
  return period && moment.granularity === 'year' && period.granularity === 'year' ? moment : period
}

/** "the first nine months" of results: what follows is compared with the year before. */
function isCumulative(expression: Expression): boolean {
  return expression.kind === 'duration' && /^P[69]M$/.test(expression.value)
}

function yearOfPeriod({ period }: Context): Moment | null {
  return period && momentAt('year', period.from)
}
