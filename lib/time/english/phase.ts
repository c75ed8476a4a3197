import type { Expression, Mod } from '#lib/time/expression'
import type { Rule } from '#lib/time/pattern'
import { wordAt } from '#lib/time/source'

/** Beginning, middle and end of a date, and dates that hold about. */
export const phaseRules: Rule[] = [
  {
    name: 'phaseOfDate',
    patterns: [
      'the? {phase} -? {date}',
      '{phase} in {date}',
      'the {phase} part|days|months|weeks|years of {date}',
    ],
    read: captures => withMod(captures.date, captures.phase),
  },
  {
    name: 'startOfDate',
    patterns: [
      'the? beginning|start|outset of {date}',
      'the first|early part of {date}',
      'the first|opening week|weeks|days|months|years|decade|decades of|in {date}',
    ],
    read: captures => withMod(captures.date, 'START'),
  },
  {
    name: 'weekOfMonth',
    patterns: ['the? {ordinal} week|weekend of|in {date}', 'the? last|final weekend of|in {date}'],
    read: ({ ordinal = 5, date }) =>
      isMonth(date) && ordinal <= 5 ? withMod(date, weekPhases[ordinal]) : null,
  },
  {
    name: 'middleOfDate',
    patterns: ['the? middle of {date}', 'midway|halfway through {date}'],
    read: captures => withMod(captures.date, 'MID'),
  },
  {
    name: 'endOfDate',
    patterns: [
      'the? end|close of {date}',
      "{date} 's end",
      'end - {date}',
      'the latter|last part of {date}',
      'the last|final|closing|dying|waning week|weeks|days|months|years|decade|decades of|in {date}',
    ],
    read: captures => withMod(captures.date, 'END'),
  },
  {
    name: 'endOfTheUnit',
    patterns: ['the end|close of the {single}'],
    read: ({ single }) =>
      single === 'decade' || single === 'century'
        ? { kind: 'unit', unit: single, which: 'the', mod: 'END' }
        : null,
  },
  {
    name: 'halfOfDate',
    patterns: ['the? first half of {date}', 'the? second|latter|last half of {date}'],
    read: ({ date }, place) => {
      const isFirst = [0, 1].some(on => wordAt(place.source, place.first + on) === 'first')
      return date && hasNoHalves(date) ? withMod(date, isFirst ? 'START' : 'END') : null
    },
  },
  {
    name: 'aboutYear',
    patterns: ['c|ca .? {year}'],
    read: ({ year }) => ({ kind: 'calendar', year, mod: 'APPROX' }),
  },
  {
    name: 'aboutDate',
    patterns: ['around|about|approximately|circa {date}'],
    read: (captures, place) => (place.after === "'s" ? null : withMod(captures.date, 'APPROX')),
  },
  {
    name: 'sometimeDate',
    patterns: [
      'sometime|sometime in {date}',
      'some time in? {date}',
      'one day|morning|night {date}',
    ],
    read: ({ date }) => (date?.kind === 'duration' || date?.kind === 'set' ? null : (date ?? null)),
  },
  {
    name: 'orLater',
    patterns: ['{date} or later', '{date} and beyond', '{date} onwards|onward'],
    read: captures => withMod(captures.date, 'ON_OR_AFTER'),
  },
]

/** The half of a year is a date of its own; that of a century, a decade or a month is a part. */
function hasNoHalves(date: Expression): boolean {
  if (date.kind !== 'calendar' || date.day) return false
  return (
    date.century !== undefined ||
    date.decade !== undefined ||
    date.shortDecade !== undefined ||
    date.month !== undefined
  )
}

/** Weeks have no place in a month: the second may begin on the 5th or on the 14th. */
const weekPhases: (Mod | undefined)[] = [undefined, 'START', 'MID', 'MID', 'END', 'END']

function isMonth(date: Expression | undefined): boolean {
  if (date?.kind === 'unit') return date.unit === 'month'
  return date?.kind === 'calendar' && date.month !== undefined && date.day === undefined
}

function withMod(date: Expression | undefined, mod: Mod | undefined): Expression | null {
  if (!date || !mod || date.mod || date.kind === 'duration' || date.kind === 'set') return null
  return date.kind === 'reference' ? null : { ...date, mod }
}
