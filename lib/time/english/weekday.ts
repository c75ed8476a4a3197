import type { Expression, Which } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'
import { isWeekdayName } from './false-friends'

/** Weekdays, alone and counted by week. */
export const weekdayRules: Rule[] = [
  {
    name: 'weekdayOfWeek',
    patterns: [
      '{weekday} of? the? {which} week',
      '{which} week {weekday}',
      "{which} week 's {weekday}",
    ],
    read: (captures, place) => withWeek(captures, place),
  },
  {
    name: 'lastWeekday',
    patterns: ['the? {which} {weekday}', 'this {which} {weekday}', 'that same {weekday}'],
    read: (captures, place) => weekday(captures, place, captures.which ?? 'same'),
  },
  {
    name: 'weekday',
    patterns: ['{weekday}'],
    read: (captures, place) => weekday(captures, place),
  },
]

function weekday(captures: Captures, place: Place, which?: Which): Expression | null {
  if (!captures.weekday || !isWeekdayName(place, 'weekday')) return null
  return { kind: 'weekday', weekday: captures.weekday, ...(which && { which }) }
}

function withWeek(captures: Captures, place: Place): Expression | null {
  if (!captures.weekday || !isWeekdayName(place, 'weekday')) return null
  return { kind: 'weekday', weekday: captures.weekday, week: captures.which }
}
