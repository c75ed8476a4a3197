import type { Expression, Unit, Which } from '#lib/time/expression'
import type { Rule } from '#lib/time/pattern'

const calendarUnits = new Set<Unit>([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
])

/** A unit counted by its kind: "last week", "this year", "the following month". */
export const unitRules: Rule[] = [
  {
    name: 'lastUnit',
    patterns: [
      'the? {which} {single}',
      'the? {which} calendar|fiscal|financial|business|school|trading {single}',
      'that|the same|very {single}',
      'this {which} {single}',
    ],
    read: ({ single, which = 'same' }) =>
      // "the next day" follows the day of the story, never that of publication.
      unitOf(single, which === 'next' && single === 'day' ? 'following' : which),
  },
  {
    name: 'theWeekend',
    patterns: ['the weekend'],
    read: () => unitOf('weekend', 'the'),
  },
  {
    name: 'theUnit',
    patterns: ['the fiscal? quarter', 'the fiscal? {single}'],
    read: (captures, place) => {
      if (/^(?:of|before|after|when|that|earlier|later|-|s)$/.test(place.after)) return null
      return captures.single === 'week' || captures.single === 'month' || captures.single === 'year'
        ? unitOf(captures.single, 'the')
        : captures.single
          ? null
          : unitOf('quarter', 'the')
    },
  },
]

function unitOf(unit: Unit | undefined, which: Which): Expression | null {
  return unit && calendarUnits.has(unit) ? { kind: 'unit', unit, which } : null
}
