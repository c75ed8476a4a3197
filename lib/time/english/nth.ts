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
