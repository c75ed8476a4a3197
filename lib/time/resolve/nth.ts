import { type Day, weekdayOf } from '#lib/time/calendar'
import type { BesideExpression, NthExpression } from '#lib/time/expression'
import { endOf, type Moment } from '#lib/time/moment'
import { type Reading, unplaced } from './context'

/** "the third Thursday of May", "the last day of March"; `of` is what the month or year reads as. */
export function resolveNth({ count, weekday }: NthExpression, of: Reading): Reading {
  const anchor = of.anchor
  if (!of.moment) return unplaced('XXXX-XX-XX', anchor)
  const step = weekday ? 7 : 1
  const day =
    count < 0 ? lastIn(of.moment, weekday) : firstIn(of.moment, weekday) + (count - 1) * step
  if (day >= endOf(of.moment)) return unplaced('XXXX-XX-XX', anchor)
  return { moment: { granularity: 'day', from: day }, anchor, countedFrom: of.moment }
}

/** "the Friday before Easter", "the Monday after 8 April". */
export function resolveBeside({ weekday, direction }: BesideExpression, of: Reading): Reading {
  const { moment, anchor } = of
  if (moment?.granularity !== 'day') return unplaced(`XXXX-WXX-${weekday}`, anchor)
  const { from } = moment
  const day =
    direction > 0
      ? from + 1 + ((weekday - weekdayOf(from + 1) + 7) % 7)
      : from - 1 - ((weekdayOf(from - 1) - weekday + 7) % 7)
  return { moment: { ...moment, from: day }, anchor, countedFrom: moment }
}

function firstIn({ from }: Moment, weekday: number | undefined): Day {
  return weekday ? from + ((weekday - weekdayOf(from) + 7) % 7) : from
}

function lastIn(moment: Moment, weekday: number | undefined): Day {
  const last = endOf(moment) - 1
  return weekday ? last - ((weekdayOf(last) - weekday + 7) % 7) : last
}
