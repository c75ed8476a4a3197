import type { Expression, Found } from '#lib/time/expression'
import { endOf, type Moment, momentAt } from '#lib/time/moment'
import type { Context, Reading } from './context'

/** Moves `context` on past a reading. It is changed in place: a copy for each would cost the most of all. */
export function advance(context: Context, { moment }: Reading, { expression }: Found): void {
  if (isCumulative(expression)) context.period = yearOfPeriod(context)
  if (!moment || expression.kind === 'timeOfDay') return
  context.background = backgroundAfter(context, moment, expression)
  context.period = periodAfter(context, moment, expression)
  if (carriesOn(context, moment)) context.line = moment
  if (moment.granularity === 'day') context.lastDay = moment
  if (isStatedDay(expression)) context.lastStated = moment
  context.last = moment
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
function periodAfter(context: Context, moment: Moment, expression: Expression): Moment | null {
  const { period, published } = context
  if (expression.kind !== 'calendar') return period
  if (moment.granularity === 'quarter') {
    // Neither is what is expected of the quarter under way, nor a quarter before by the way.
    const isToCome = published !== null && endOf(moment) > published
    const isBefore = period?.granularity === 'quarter' && moment.from < period.from
    if (expression.yearWhich === 'previous') return period
    return period && (isToCome || (isBefore && !context.isTopic)) ? period : moment
  }
  return period && moment.granularity === 'year' && period.granularity === 'year' ? moment : period
}

/** "the first nine months": what follows is compared with the year before. */
function isCumulative(expression: Expression): boolean {
  return expression.kind === 'duration' && /^P[69]M$/.test(expression.value)
}

function yearOfPeriod({ period }: Context): Moment | null {
  return period && momentAt('year', period.from)
}
