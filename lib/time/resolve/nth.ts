import { type Day, weekdayOf } from '#lib/time/calendar'
import type { NthExpression } from '#lib/time/expression'
import { endOf, type Moment } from '#lib/time/moment'
import { type Reading, unplaced } from './context'

/** "the third Thursday of May", "the last day of March"; `of` is what the month or year reads as. */
export function resolveNth({ count, weekday }: NthExpression, of: Reading): Reading {
  const anchor = of.anchor
  if (!of.moment) return unplaced('XXXX-XX-XX', anchor)
  const day = count < 0 ? lastIn(of.moment, weekday) : firstIn(of.moment, weekday) + weeks(count)
  if (day >= endOf(of.moment)) return unplaced('XXXX-XX-XX', anchor)
  return { moment: { granularity: 'day', from: day }, anchor, countedFrom: of.moment }
}

function weeks(count: number): number {
  return (count - 1) * 7
}

function firstIn({ from }: Moment, weekday: number | undefined): Day {
  return weekday ? from + ((weekday - weekdayOf(from) + 7) % 7) : from
}

function lastIn(moment: Moment, weekday: number | undefined): Day {
  const last = endOf(moment) - 1
  return weekday ? last - ((weekdayOf(last) - weekday + 7) % 7) : last
}
