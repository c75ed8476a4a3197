import { type Day, weekdayOf } from '#lib/time/calendar'
import type { CalendarExpression } from '#lib/time/expression'
import { endOf, type Moment, yearOf } from '#lib/time/moment'
import { type Context, type Reading, unplaced } from './context'
import { placesAround, template } from './in-year'

/**
 * A date without its year: in a story the next one on, in news the one that the tense of the
 * sentence and the distance from publication make likeliest. The years next to it are passed over.
 */
export function supplyYear(expression: CalendarExpression, context: Context): Reading {
  const base = yearlessBase(context)
  if (!base) return unplaced(template(expression), 'publication')
  const isFromText = base.from !== context.published
  const candidates = candidatesFor(expression, base)
  const moment = isFromText
    ? inNarrative(candidates, base)
    : inNews(expression, candidates, context, base.from)
  if (!moment) return unplaced(template(expression), 'publication')
  const alternatives = candidates.filter(
    other => other !== moment && Math.abs(other.from - base.from) < 380,
  )
  return { moment, anchor: isFromText ? 'context' : 'publication', countedFrom: base, alternatives }
}

function yearlessBase(context: Context): Moment | null {
  if (context.isNarrative && context.line) return context.line
  if (context.background && context.isTopic) return context.background
  return context.published === null ? context.last : { granularity: 'day', from: context.published }
}

/** The place in each of the years around; with a weekday stated, only where the two agree. */
function candidatesFor(expression: CalendarExpression, base: Moment): Moment[] {
  const all = placesAround(yearOf(base), expression)
  const agreeing = expression.weekday
    ? all.filter(({ from }) => weekdayOf(from) === expression.weekday)
    : []
  return agreeing.length > 0 ? agreeing : all
}

/** Stories go forward: a little back from the last date is the same year, much earlier the next one. */
function inNarrative(candidates: Moment[], base: Moment): Moment | null {
  const isWholeYear = base.granularity === 'year'
  if (isWholeYear) return candidates.find(moment => yearOf(moment) === yearOf(base)) ?? null
  return lightest(candidates, moment => Math.abs(moment.from - base.from - 30))
}

function inNews(
  expression: CalendarExpression,
  candidates: Moment[],
  context: Context,
  published: Day,
): Moment | null {
  // Of a quarter to come the year is said; what will be reported is of the one that is over.
  if (expression.quarter || expression.half) return latestBegun(candidates, published)
  if (expression.season) {
    const isAhead = context.tense() === 'future'
    const next = candidates.find(moment => endOf(moment) > published)
    return (isAhead && next) || latestBegun(candidates, published)
  }
  const current = candidates.find(moment => moment.from <= published && published < endOf(moment))
  if (current) return current
  const tense = context.tense()
  return lightest(candidates, moment => {
    const isPast = moment.from <= published
    const distance = Math.abs(moment.from - published)
    if (tense === 'past') return distance + (isPast ? 0 : pastPenalty(moment))
    if (tense === 'future') return distance + (isPast ? futurePenalty : 0)
    return distance + (isPast ? 0 : openPenalty)
  })
}

function latestBegun(candidates: Moment[], published: Day): Moment | null {
  return candidates.filter(moment => moment.from <= published).at(-1) ?? null
}

/** Days: a verb in the past decides between months; a day of the month is as often the next one, of a plan made. */
function pastPenalty({ granularity }: Moment): number {
  return granularity === 'month' ? 330 : 240
}

/** "would" and "will" often stand near a date that is past: they decide between dates months away. */
const futurePenalty = 210
/** News tells of what happened: without a verb to go by, the past is a little nearer. */
const openPenalty = 60

function lightest(candidates: Moment[], weigh: (moment: Moment) => number): Moment | null {
  let best: Moment | null = null
  let least = Number.POSITIVE_INFINITY
  for (const moment of candidates) {
    const weight = weigh(moment)
    if (weight < least) {
      best = moment
      least = weight
    }
  }
  return best
}
