import type { CalendarExpression, Expression, Piece } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'
import { wordAt } from '#lib/time/source'

const fiscal = 'fiscal|calendar'

/** Quarters and halves of a year, calendar or fiscal, and fiscal years. */
export const quarterRules: Rule[] = [
  {
    name: 'quarterOfYear',
    patterns: [
      `the? ( ${fiscal} -? )? {ordinal} -? quarter ,? of? ${fiscal}? {year|yearWords|shortYear}`,
      `the? ${fiscal}? {year} ${fiscal}? {ordinal} -? quarter`,
      'q {day} ,? of? {year|shortYear}',
      '{year} q {day}',
      '{count} q {year}',
      'the? last|final quarter of {year}',
    ],
    read: (captures, place) => quarterOf(captures) ?? lastQuarterOf(captures, place),
  },
  {
    name: 'quarterOfWhichYear',
    patterns: [
      `the? ${fiscal}? {ordinal} -? quarter of? the? {which} ${fiscal}? year`,
      `{which} ${fiscal}? year 's {ordinal} -? quarter`,
      "the year 's {ordinal} -? quarter",
      'the {ordinal} -? quarter of the year',
      'the? last|final quarter of the? {which} year',
    ],
    read: (captures, place) => {
      const quarter = quarterOf(captures) ?? lastQuarterOf(captures, place)
      return quarter && { ...quarter, yearWhich: captures.which ?? 'the' }
    },
  },
  {
    name: 'quarterYearAgo',
    patterns: [
      'the? year - ago|earlier {ordinal} -? quarter',
      'the {ordinal} -? quarter a year ago|earlier|before',
    ],
    read: captures => {
      const quarter = quarterOf(captures)
      return quarter && { ...quarter, yearWhich: 'previous' }
    },
  },
  {
    name: 'quarter',
    patterns: [
      `the? ( ${fiscal} -? )? {ordinal} quarter`,
      // The article of "the third-quarter loss" is the loss's.
      `( ${fiscal} -? )? {ordinal} - quarter`,
      'q {day}',
    ],
    read: captures => quarterOf(captures),
  },
  {
    name: 'halfOfYear',
    patterns: [
      'the? {ordinal} -? half of? {year}',
      'the? last|latter half of {year}',
      'h {day} {year}',
      '{year} h {day}',
    ],
    read: captures => ({ ...halfOf(captures), year: captures.year }),
  },
  {
    name: 'halfOfWhichYear',
    patterns: ['the? {ordinal} -? half of? the? {which} year', 'the {ordinal} half of the year'],
    read: captures => ({ ...halfOf(captures), yearWhich: captures.which ?? 'the' }),
  },
  {
    name: 'fiscalYear',
    patterns: [
      `the? ${fiscal}|financial year? {year}`,
      'fy {year}',
      'the {year} ( fiscal|financial year )',
    ],
    read: captures => ({ kind: 'calendar', year: captures.year }),
  },
  {
    name: 'fiscalYears',
    patterns: [
      `the? ${fiscal}|financial|school|academic year? {year} -|–|/ {twoDigits}`,
      'fy {year} -|–|/ {twoDigits}',
      'the? {year} -|–|/ {twoDigits} fiscal|financial|school|academic|tax year',
      'the? {year} -|–|/ {twoDigits} season',
    ],
    read: ({ year = 0, twoDigits }, place) => yearPair(year, twoDigits, place),
  },
  {
    name: 'yearAgoQuarter',
    patterns: [
      'the? year - ago|earlier quarter|period',
      'the? comparable|corresponding year - ago|earlier quarter|period',
      'the? same|corresponding quarter|period last year',
      'the? same|corresponding quarter|period a year ago|earlier|before',
      "last year 's quarter|period",
    ],
    read: () => ({ kind: 'unit', unit: 'quarter', which: 'previous' }),
  },
  {
    name: 'periodOfYear',
    patterns: [
      'the {year} period|quarter',
      'the? same|corresponding|comparable {year} period|quarter',
    ],
    read: ({ year = 0 }) => ({ kind: 'period', year }),
  },
  {
    name: 'yearEnd',
    patterns: [
      'year - end',
      "the? year 's end",
      'the year end',
      'year end',
      "the? month 's end",
      "{which} year 's end",
    ],
    read: ({ which }, place) => {
      const isMonth = place.source.tokens
        .slice(place.first, place.next)
        .some(token => token.word === 'month')
      return { kind: 'unit', unit: isMonth ? 'month' : 'year', which: which ?? 'the', mod: 'END' }
    },
  },
  {
    name: 'latestQuarter',
    patterns: [
      'the? latest|recent|reporting quarter',
      'the? most recent quarter',
      'the latest period',
    ],
    read: () => ({ kind: 'unit', unit: 'quarter', which: 'the' }),
  },
]

/** "a year earlier" stands above the plain dates: it would else be read as any count of units. */
export const yearAgoRules: Rule[] = [
  {
    name: 'yearAgo',
    patterns: ['a year ago|earlier|before', 'a? year - ago|earlier'],
    read: (_, place) => (place.after === 'when' ? null : yearAgo(place)),
  },
]

/** "the 2017-18 school year": one year that lies in two. */
function yearPair(year: number, twoDigits: number | undefined, place: Place): Piece[] | null {
  if (twoDigits !== (year + 1) % 100) return null
  // The word "season" only tells that the years are one.
  const { first, next } = place
  const [, end] = place.of('twoDigits')
  const expression: Expression = { kind: 'calendar', year, lastYear: year + 1 }
  return [{ expression, first, next: end === next - 1 ? end : next }]
}

/** The article of "a year-earlier loss" is the loss's. */
function yearAgo({ first, next }: Place): Expression | Piece[] {
  const hasArticle = next - first === 4
  const expression: Expression = { kind: 'yearAgo' }
  return hasArticle ? [{ expression, first: first + 1, next }] : expression
}

function quarterOf(captures: Captures): CalendarExpression | null {
  const quarter = captures.ordinal ?? captures.day ?? captures.count?.value ?? 0
  if (quarter < 1 || quarter > 4) return null
  return {
    kind: 'calendar',
    quarter,
    ...((captures.year ?? captures.yearWords) && { year: captures.year ?? captures.yearWords }),
    ...(captures.shortYear !== undefined && { shortYear: captures.shortYear }),
  }
}

function lastQuarterOf(captures: Captures, { source, first }: Place): CalendarExpression | null {
  const isLast = [0, 1].some(on => /^(?:last|final)$/.test(wordAt(source, first + on)))
  return isLast ? quarterOf({ ...captures, ordinal: 4 }) : null
}

function halfOf(captures: Captures): CalendarExpression {
  return { kind: 'calendar', half: (captures.ordinal ?? captures.day) === 1 ? 1 : 2 }
}
