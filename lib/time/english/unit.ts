import type { Expression, Piece, Unit, Which } from '#lib/time/expression'
import type { Place, Rule } from '#lib/time/pattern'
import { wordAt } from '#lib/time/source'
import { durationValue } from './duration'

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
      'this|same time {which} {single}',
    ],
    read: ({ single, which = 'same' }, place) => {
      const [first, second] = [
        wordAt(place.source, place.first),
        wordAt(place.source, place.first + 1),
      ]
      // "the past decade" is as long as one, "the last week of May" is a part of May.
      if (second === 'past' || (first === 'past' && which === 'last')) return pastUnit(single)
      if (isPartOfDate(place, which)) return null
      if (first === 'this' && second !== 'time' && single === 'day')
        return { kind: 'reference', value: 'PRESENT_REF' }
      // "for the next decade" says how long.
      if (place.before === 'for' && first === 'the' && second === 'next' && single)
        return { kind: 'duration', value: durationValue(1, single) }
      if (isTitle(place)) return null
      if (which === 'last' && single === 'year' && isCompared(place)) return { kind: 'yearAgo' }
      // "the next day" follows the day of the story, never that of publication.
      return unitOf(single, which === 'next' && single === 'day' ? 'following' : which)
    },
  },
  {
    name: 'latestUnit',
    patterns: ['the latest ( calendar|fiscal|financial )? {single}'],
    read: ({ single }) => (single === 'year' || single === 'month' ? unitOf(single, 'last') : null),
  },
  {
    name: 'thisAndLast',
    patterns: ['this {single} than|as|and|or|from last'],
    read: ({ single }, place) => thisAndLast(single, place),
  },
  {
    name: 'fullYear',
    patterns: ['the full|calendar year'],
    read: () => unitOf('year', 'the'),
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
      if (
        captures.single === 'year' &&
        (/^(?:ended|ending|ends)$/.test(place.after) || isYearTo(place))
      ) {
        return { kind: 'duration', value: 'P1Y' }
      }
      if (place.source.tokens.at(place.next - 1)?.capital) return null
      if (/^(?:of|before|after|when|that|earlier|later|-|s)$/.test(place.after)) return null
      return captures.single === 'week' || captures.single === 'month' || captures.single === 'year'
        ? unitOf(captures.single, 'the')
        : captures.single
          ? null
          : unitOf('quarter', 'the')
    },
  },
]

/** "more this year than last": the second of two has lost its noun. */
function thisAndLast(unit: Unit | undefined, { first, next, after }: Place): Piece[] | null {
  const [here, before] = [unitOf(unit, 'this'), unitOf(unit, 'last')]
  if (!here || !before || !/^(?:[.,;:)!?"”]|but|when|because|in|)$/.test(after)) return null
  return [
    { expression: here, first, next: first + 2 },
    { expression: before, first: next - 1, next },
  ]
}

/** "40 tons of milk, compared with 60 last year": like is compared with like, a quarter with a quarter. */
function isCompared({ source, first }: Place): boolean {
  // Back to the sentence's beginning, or to the "last" before, so that no text takes more than linear time.
  for (let at = first - 1; at >= 0; at--) {
    const word = wordAt(source, at)
    if (word === '.' || word === 'last' || source.tokens.gapAt(at) === 'paragraph') return false
    if (/^(?:with|to)$/.test(word) && wordAt(source, at - 1) === 'compared') return true
  }
  return false
}

/** "the last week of 2017" is a part of it. */
function isPartOfDate({ source, first, before, after }: Place, which: Which): boolean {
  const isDefinite = wordAt(source, first) === 'the' || before === 'the'
  return isDefinite && which === 'last' && after === 'of'
}

/** "the year to March": a year long. */
function isYearTo({ source, next, after }: Place): boolean {
  return (
    /^(?:to|through)$/.test(after) && source.tokens.knownAt(next + 1)?.entry?.month !== undefined
  )
}

/** "This Week", a programme: every word begins with a capital and none is in capitals. */
function isTitle({ source, first, next }: Place): boolean {
  const words = source.tokens.slice(first, next)
  return words.every(
    token => token.capital && /[a-z]$/.test(source.text.slice(token.start, token.end)),
  )
}

function pastUnit(unit: Unit | undefined): Expression | null {
  if (unit === 'week' || unit === 'month' || unit === 'weekend') return unitOf(unit, 'last')
  return unit ? { kind: 'duration', value: durationValue(1, unit) } : null
}

function unitOf(unit: Unit | undefined, which: Which): Expression | null {
  return unit && calendarUnits.has(unit) ? { kind: 'unit', unit, which } : null
}
