import type { Expression } from '#lib/time/expression'
import type { Rule } from '#lib/time/pattern'

/** Days that count from the day of writing: "today" and its kin. */
export const deicticRules: Rule[] = [
  {
    name: 'dayBeforeYesterday',
    patterns: ['the? day before yesterday'],
    read: () => days(-2),
  },
  { name: 'dayAfterTomorrow', patterns: ['the? day after tomorrow'], read: () => days(2) },
  { name: 'yesterday', patterns: ['yesterday'], read: () => days(-1) },
  { name: 'today', patterns: ['today'], read: () => days(0) },
  { name: 'tomorrow', patterns: ['tomorrow'], read: () => days(1) },
  {
    name: 'tonight',
    patterns: ['tonight', 'later tonight'],
    read: () => ({ ...days(0), time: { part: 'NI' } }),
  },
]

function days(count: number): Expression {
  return {
    kind: 'shift',
    unit: 'day',
    count: Math.abs(count),
    direction: count < 0 ? -1 : 1,
    from: 'publication',
  }
}
