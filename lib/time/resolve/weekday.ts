import { type Day, weekdayOf } from '#lib/time/calendar'
import type { Which } from '#lib/time/expression'
import type { Moment } from '#lib/time/moment'
import { type Context, type Reading, type Tense, unplaced } from './context'

type WeekdayExpression = { kind: 'weekday'; weekday: number; which?: Which; week?: Which }

const weekShifts: Partial<Record<Which, number>> = { last: -1, previous: -1, next: 1, following: 1 }

/** The day that a weekday's name means. */
export function resolveWeekday(expression: WeekdayExpression, context: Context): Reading {
  const { weekday, which, week } = expression
  const isFromText =
    which === 'previous' || which === 'following' || which === 'same' || which === 'that'
  const base = isFromText || context.isNarrative ? context.lastDay : null
  if (base) return fromText(weekday, which, base)
  const { published } = context
  if (published === null) return unplaced(`XXXX-WXX-${weekday}`, 'publication')
  const countedFrom: Moment = { granularity: 'day', from: published }
  if (week) {
    const monday = published + 1 - weekdayOf(published) + 7 * (weekShifts[week] ?? 0)
    return { moment: dayMoment(monday + weekday - 1), anchor: 'publication', countedFrom }
  }
  const day = fromPublication(weekday, which, published, context.tense)
  const other = day <= published ? day + 7 : day - 7
  return {
    moment: dayMoment(day),
    anchor: 'publication',
    countedFrom,
    alternatives: [dayMoment(other)],
  }
}

function fromText(weekday: number, which: Which | undefined, base: Moment): Reading {
  const day =
    which === 'previous' || which === 'last'
      ? latestBefore(weekday, base.from)
      : which === 'following' || which === 'next'
        ? earliestFrom(weekday, base.from + 1)
        : earliestFrom(weekday, base.from)
  return { moment: dayMoment(day), anchor: 'context', countedFrom: base }
}

function fromPublication(
  weekday: number,
  which: Which | undefined,
  published: Day,
  tense: () => Tense,
): Day {
  if (which === 'last' || which === 'previous') return latestBefore(weekday, published)
  // The day after is called tomorrow: on a Wednesday "next Thursday" is the one of the week after.
  if (which === 'next') return earliestFrom(weekday, published + 2)
  if (which === 'following') return earliestFrom(weekday, published + 1)
  const latest = latestBefore(weekday, published + 1)
  if (latest === published) return latest
  const ahead = latest + 7
  if (which === 'this') return tense() === 'past' ? latest : ahead
  const direction = tense()
  if (direction === 'future') return ahead
  // Tomorrow's name means tomorrow far more often than the day six days ago.
  return ahead === published + 1 && direction !== 'past' ? ahead : latest
}

function latestBefore(weekday: number, day: Day): Day {
  return day - 1 - ((weekdayOf(day - 1) - weekday + 7) % 7)
}

function earliestFrom(weekday: number, day: Day): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}

function dayMoment(from: Day): Moment {
  return { granularity: 'day', from }
}
