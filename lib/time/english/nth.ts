import type { Expression } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'

/** A day counted within a month or a year: above the plain dates, which would take its weekday alone. */
export const nthRules: Rule[] = [
  {
    name: 'nthWeekday',
    patterns: ['the? {ordinal} {weekday} of|in {date}', 'the? last|final {weekday} of|in {date}'],
    read: readNthWeekday,
  },
  {
    name: 'dayOfWhichMonth',
    patterns: ['the {ordinal} of the? {which} {single}'],
    read: ({ ordinal = 0, which, single }) =>
      single === 'month' && which && ordinal <= 31
        ? { kind: 'nth', count: ordinal, of: { kind: 'unit', unit: 'month', which } }
        : null,
  },
  {
    name: 'weekdayBesideDate',
    patterns: ['the {weekday} before|after|following {date}'],
    read: readBeside,
  },
  {
    name: 'firstDay',
    patterns: ['the? first day of|in {date}'],
    read: ({ date }) => nth(date, 1),
  },
  {
    name: 'lastDay',
    patterns: ['the? last|final day of|in {date}'],
    read: ({ date }) => nth(date, -1),
  },
]

function readNthWeekday(
  { ordinal = -1, weekday, date }: Captures,
  place: Place,
): Expression | null {
  const [at] = place.of('weekday')
  return place.source.tokens.at(at)?.capital ? nth(date, ordinal, weekday) : null
}

function readBeside({ weekday = 1, date }: Captures, place: Place): Expression | null {
  const [at, next] = place.of('weekday')
  if (!date || !place.source.tokens.at(at)?.capital) return null
  const isDay = date.kind === 'calendar' && (date.day !== undefined || date.holiday !== undefined)
  const isBefore = place.source.tokens.wordAt(next) === 'before'
  return isDay ? { kind: 'beside', weekday, direction: isBefore ? -1 : 1, of: date } : null
}

function nth(of: Expression | undefined, count: number, weekday?: number): Expression | null {
  if (!of || !isMonthOrYear(of) || of.mod || count > 5) return null
  return { kind: 'nth', count, of, ...(weekday && { weekday }) }
}

function isMonthOrYear(date: Expression): boolean {
  if (date.kind === 'unit') return date.unit === 'month' || date.unit === 'year'
  if (date.kind !== 'calendar' || date.day || date.holiday || date.quarter || date.half)
    return false
  return date.month !== undefined || date.year !== undefined
}
