import type { Expression, Mod, Piece, ShiftExpression, Unit } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'
import { wordAt } from '#lib/time/source'
import { durationValue } from './duration'

const amount = '{atLeast}? {count} {unit}'
const vague = '{units}'
/** "nearly a year ago" and "a little over a year ago" are about a year. */
const near = /^(?:nearly|almost|just|little|bit|slightly)$/
const clockUnits = new Set<Unit>(['hour', 'minute', 'second'])
const limits: Partial<Record<Mod, ShiftExpression['limit']>> = {
  LESS_THAN: 'since',
  EQUAL_OR_LESS: 'since',
  MORE_THAN: 'before',
  EQUAL_OR_MORE: 'before',
}

/** So many units away from publication, from the text, or from a date that is named. */
export const shiftRules: Rule[] = [
  {
    name: 'ago',
    patterns: [`${amount} ( or so )? ago`, `${amount} back`],
    read: (captures, place) => {
      const wasBack = place.source.tokens.wordAt(place.next - 1) === 'back'
      if (wasBack && (captures.count?.value ?? 0) < 1) return null
      if (wasBack && place.before !== '') return null
      const shift = shiftOf(captures, -1, 'publication')
      const limit = limitOf(shift, place)
      return shift && limit ? { ...shift, limit } : shift
    },
  },
  {
    name: 'vagueAgo',
    patterns: [`${vague} ago`],
    read: captures => shiftOf(captures, -1, 'publication'),
  },
  {
    name: 'fromNow',
    patterns: [`${amount} from now`, `${amount} hence`],
    read: captures => shiftOf(captures, 1, 'publication'),
  },
  {
    name: 'inUnitsTime',
    patterns: ["{count} {unit} ' time", "a|an {single:unit} 's time"],
    read: (captures, { before }) => (before === 'in' ? shiftOf(captures, 1, 'publication') : null),
  },
  {
    name: 'beforeLast',
    patterns: ['the {single} before last', 'the {single} after next'],
    read: ({ single }, { source, next }) => {
      const direction = wordAt(source, next - 1) === 'last' ? -1 : 1
      return single
        ? { kind: 'shift', unit: single, count: 2, direction, from: 'publication' }
        : null
    },
  },
  {
    name: 'unitsLater',
    patterns: [`only|just? ${amount} {later}`, `${vague} later|earlier|before`],
    read: (captures, place) => {
      const word = place.source.tokens.wordAt(place.next - 1)
      const direction = word === 'later' || word?.startsWith('after') ? 1 : -1
      if ((word === 'after' || word === 'before') && !endsClause(place.after)) return null
      return shiftOf(captures, direction, 'context')
    },
  },
  {
    name: 'unitsAfterEvent',
    patterns: [`{count} {unit} after|before`],
    read: (captures, place) => {
      const { count, unit } = captures
      const isDayOrWeek = unit === 'day' || unit === 'week'
      if (!count?.value || !isDayOrWeek || !startsNoun(place)) return null
      const direction = place.source.tokens.wordAt(place.next - 1) === 'after' ? 1 : -1
      const shift = shiftOf(captures, direction, 'context')
      return shift?.kind === 'shift'
        ? [
            {
              expression: { ...shift, orDuration: durationValue(count.value, unit) },
              first: place.first,
              next: place.next - 1,
            },
          ]
        : null
    },
  },
  {
    name: 'theDayBefore',
    patterns: ['the {single} before|after|following|previous'],
    read: (captures, place) => {
      if (!endsClause(place.after)) return null
      const isAfter = /^(?:after|following)$/.test(place.source.tokens.wordAt(place.next - 1))
      return shiftOf({ ...captures, unit: captures.single }, isAfter ? 1 : -1, 'context')
    },
  },
]

/** Counted from a date that follows: these rules stand above the dates. */
export const shiftFromDateRules: Rule[] = [
  {
    name: 'unitsAfterDate',
    patterns: [`${amount} after|from|following {date}`, 'the {single:unit} after|following {date}'],
    read: captures => shiftFrom(captures, 1),
  },
  {
    name: 'unitsBeforeDate',
    patterns: [
      `${amount} before|ahead {date}`,
      'the? {single:unit} before {date}',
      `${amount} prior to {date}`,
    ],
    read: captures => shiftFrom(captures, -1),
  },
  {
    name: 'weekOfDate',
    patterns: ['the? week of|beginning|starting|ending|ended {date}'],
    read: ({ date }) => (date?.kind === 'calendar' && date.day ? unitAround('week', date) : null),
  },
  {
    name: 'quarterEnded',
    patterns: ['the? fiscal? quarter ended|ending {date}'],
    read: ({ date }, place) => quarterEnded(date, place),
  },
  {
    name: 'holidayWeek',
    patterns: ['{date} week|weekend'],
    read: ({ date }, { source, next }) =>
      date?.kind === 'calendar' && date.holiday
        ? unitAround(wordAt(source, next - 1) === 'week' ? 'week' : 'weekend', date)
        : null,
  },
  {
    name: 'yearAgoDate',
    patterns: [`${amount} ago {date}`],
    read: captures => {
      const date = captures.date
      return date?.kind === 'weekday' || (date?.kind === 'shift' && date.count === 0)
        ? shiftOf(captures, -1, date)
        : null
    },
  },
]

function unitAround(unit: Unit, date: Expression): Expression {
  return { kind: 'shift', unit, count: 0, direction: 1, from: date }
}

/** "the quarter ending June 12": the one that holds the day, and the day. */
function quarterEnded(date: Expression | undefined, place: Place): Piece[] | null {
  if (date?.kind !== 'calendar' || !date.day) return null
  const [dateFirst] = place.of('date')
  return [
    { expression: unitAround('quarter', date), first: place.first, next: dateFirst - 1 },
    { expression: date, first: dateFirst, next: place.next },
  ]
}

/** What "more than" and "less than" make of an amount of days or longer. */
function limitOf(shift: Expression | null, { before, first, source }: Place) {
  if (shift?.kind !== 'shift' || !shift.mod || clockUnits.has(shift.unit)) return undefined
  const isNear = near.test(before) || near.test(source.tokens.wordAt(first))
  return isNear ? undefined : limits[shift.mod]
}

function shiftFrom(captures: Captures, direction: -1 | 1): Expression | null {
  const date = captures.date
  if (!date || date.kind === 'reference' || date.kind === 'duration' || date.kind === 'set')
    return null
  return shiftOf(captures, direction, date)
}

function shiftOf(
  captures: Captures,
  direction: -1 | 1,
  from: ShiftExpression['from'],
): Expression | null {
  const { count, atLeast } = captures
  const unit = captures.unit ?? captures.units ?? captures.single
  if (!unit) return null
  const mod: Mod | undefined = atLeast ?? (count?.approximate ? 'APPROX' : undefined)
  const value = count ? count.value : captures.units ? null : 1
  return { kind: 'shift', unit, count: value, direction, from, ...(mod && { mod }) }
}

/** Whether an event follows: "after the storm", "after his arrival". */
function startsNoun({ source, next, after }: Place): boolean {
  if (source.tokens.at(next)?.capital) return true
  return /^(?:the|a|an|his|her|its|their|he|she|they|it)$/.test(after)
}

/** Whether what follows "the day before" names nothing to count from. */
function endsClause(after: string): boolean {
  return /^(?:[.,;:)"”?!–-]|and|but|when|in|at|on|that|by|with|to|for|as|because|while|)$/.test(
    after,
  )
}
