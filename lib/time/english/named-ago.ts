import type { Expression } from '#lib/time/expression'
import type { Rule } from '#lib/time/pattern'

/** What has a name of its own, counted back or on: "two Fridays ago", "three summers ago", "Monday week". */
export const namedAgoRules: Rule[] = [
  {
    name: 'weekdaysAgo',
    patterns: ['{count} {weekdays} ago'],
    read: ({ count, weekdays = 1 }) =>
      count?.value
        ? shift('week', 1 - count.value, { kind: 'weekday', weekday: weekdays, which: 'last' })
        : null,
  },
  {
    name: 'seasonsAgo',
    patterns: ['{count} {seasons} ago'],
    read: ({ count, seasons }) =>
      count?.value
        ? shift('year', 1 - count.value, { kind: 'calendar', season: seasons, which: 'last' })
        : null,
  },
  {
    name: 'partsAgo',
    patterns: ['{count} {parts} ago'],
    read: ({ count, parts = 'NI' }) => {
      const days = count?.value ? shift('day', -count.value, 'publication') : null
      return days && { ...days, time: { part: parts } }
    },
  },
  {
    name: 'weekdayBeforeLast',
    patterns: ['the {weekday} before last'],
    read: ({ weekday = 1 }) => shift('week', -1, { kind: 'weekday', weekday, which: 'last' }),
  },
  {
    name: 'weekOnWeekday',
    patterns: ['a week on {weekday}', '{weekday} week', '{weekday} fortnight'],
    read: ({ weekday = 1 }, place) => {
      if (weekPrepositions.has(place.before)) return null
      const isFortnight = place.source.tokens.wordAt(place.next - 1) === 'fortnight'
      return shift('week', isFortnight ? 2 : 1, { kind: 'weekday', weekday, which: 'following' })
    },
  },
]

/** "the Friday week before": not the week after a Friday. */
const weekPrepositions = new Set(['the', 'a', 'last', 'next', 'this', 'past', 'every', 'each'])

function shift(
  unit: 'day' | 'week' | 'year',
  count: number,
  from: Expression | 'publication',
): Expression {
  return { kind: 'shift', unit, count: Math.abs(count), direction: count < 0 ? -1 : 1, from }
}
