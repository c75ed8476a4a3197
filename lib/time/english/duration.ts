import type { Expression, Mod, Piece, Unit } from '#lib/time/expression'
import type { Count } from '#lib/time/numbers'
import type { Captures, Place, Rule } from '#lib/time/pattern'
import { wordAt } from '#lib/time/source'

const which =
  'the ( last|past|next|coming|first|final|previous|following|latest|opening|closing|remaining )?'
const busy = 'trading|business|working|school|calendar|consecutive|straight|full|whole'
const bareWhich =
  'last|past|next|coming|first|final|previous|following|recent|another|additional|further'

/** How long something lasts: recognised so that nobody takes it for a date. */
export const durationRules: Rule[] = [
  {
    name: 'lastUnits',
    patterns: [
      `${which} {count} ${busy}? more? {unit} ( or so )?`,
      `{atLeast}? {count} ( {ordinal} )? more|consecutive|straight|full|whole|long|additional {unit}`,
      `${bareWhich} {count} {unit}`,
    ],
    read: captures => (isYearCount(captures) ? null : durationOf(captures)),
  },
  {
    name: 'halfUnits',
    patterns: ['a|an|one|1 {single:unit} and a half'],
    read: captures => durationOf({ ...captures, count: { value: 1.5 } }),
  },
  {
    // TimeML leaves ages alone: read here, so that no other rule takes their years, and dropped.
    name: 'age',
    patterns: [
      '{count} -? {unit} -? old|olds',
      '{units} -? old',
      '{count} {unit} of age',
      'aged|age {count} ( years|months )?',
    ],
    read: () => [],
  },
  {
    // All the time: no length and no repetition.
    name: 'roundTheClock',
    patterns: ['{count} hours a day', '{count} days a week'],
    read: ({ count }) => (count?.value === 24 || count?.value === 7 ? [] : null),
  },
  {
    name: 'unitsLong',
    patterns: ['{count} -? {unit} -? long', '{units} -? long', '{single:unit} - long'],
    read: captures => durationOf(captures),
  },
  {
    name: 'units',
    patterns: [
      '{atLeast}? {count} -? {unit} ( or so )?',
      `{atLeast}? {count} ${busy} {unit}`,
      '{count} to|or|- {count:count2} {unit}',
      'a|an {unit} or two',
      '{count} -? {unit} -? period',
      'a|an single|entire|full|whole|additional|extra {unit}',
      'the entire|whole {single:unit}',
    ],
    read: (captures, place) =>
      isDuration(captures, place)
        ? withoutOver(durationOf(withinMod(captures, place)), place)
        : null,
  },
  {
    name: 'vagueUnits',
    patterns: [
      '{units}',
      'the {units}',
      'past {units}',
      'the coming|following|succeeding|intervening|last|first|final|early|past {units}',
      '{units} and|or {units:units2}',
      'tens|hundreds|thousands|dozens|scores of {units}',
    ],
    read: (captures, place) => vagueDuration(captures, place),
  },
]

/** "the 1988 quarter" counts no quarters. */
function isYearCount({ count, unit }: Captures): boolean {
  return unit === 'quarter' && (count?.value ?? 0) >= 1000
}

function withinMod(captures: Captures, { before }: Place): Captures {
  return before === 'within' ? { ...captures, atLeast: 'EQUAL_OR_LESS' } : captures
}

/** "over several years": more than an open count is no count, so the word is a preposition. */
function withoutOver(
  expression: Expression | null,
  { source, first, next }: Place,
): Expression | Piece[] | null {
  const isOpen = expression?.kind === 'duration' && expression.value.includes('X')
  if (!isOpen || wordAt(source, first) !== 'over') return expression
  return [{ expression: { kind: 'duration', value: expression.value }, first: first + 1, next }]
}

/** "a second" is hardly ever time; "the 20 minutes" is. */
function isDuration(captures: Captures, place: Place): boolean {
  const { count, unit } = captures
  if (isProgramme(place)) return false
  if (unit === 'second' && !(count?.value && count.value > 1)) return false
  // "a quarter of them", "three-quarters": a part of something.
  if (unit === 'quarter' && isPart(count?.value ?? null, place)) return false
  return unit !== 'weekend' || (count?.value ?? 0) > 1
}

/** "60 Minutes", a programme: a number in digits and hours or minutes with a capital. */
function isProgramme({ source, first, next }: Place): boolean {
  const [count, unit] = [source.tokens.at(first), source.tokens.at(next - 1)]
  if (count?.kind !== 'number' || !unit?.capital) return false
  return /^(?:minutes|hours)$/.test(unit.word)
}

/** "in some quarters" has none of time, "lost money for several quarters" has. */
function isPart(count: number | null, { source, first, after }: Place): boolean {
  if (count === null) return source.tokens.wordAt(first) === 'some'
  return after === 'of' || count < 4
}

function vagueDuration(captures: Captures, place: Place): Expression | null {
  const word = place.source.tokens.wordAt(place.first)
  const isBare = place.next - place.first === 1
  const unit = captures.units
  if (!unit || unit === 'second' || unit === 'quarter') return null
  // What a count was refused for: "60 Minutes".
  if (isBare && place.source.tokens.kindAt(place.first - 1) === 'number') return null
  if (unit === 'minute' && place.before !== 'within') return null
  if (place.before === 'of' && wordAt(place.source, place.first - 2) === 'matter') return null
  if (isBare && place.after === 'of' && unit === 'hour') return null
  if (word === 'the' && place.next - place.first === 2) return null
  return { kind: 'duration', value: durationValue(null, unit) }
}

/** The duration of a count of units. */
function durationOf(captures: Captures): Expression | null {
  const unit = captures.unit ?? captures.units
  if (!unit) return null
  const count: Count = captures.count ?? { value: captures.units ? null : 1 }
  const mod: Mod | undefined = captures.atLeast ?? (count.approximate ? 'APPROX' : undefined)
  return { kind: 'duration', value: durationValue(count.value, unit), ...(mod && { mod }) }
}

const letters: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
}
const yearsIn: Partial<Record<Unit, number>> = { decade: 10, century: 100, millennium: 1000 }
const smaller: Partial<Record<Unit, [Unit, number]>> = {
  year: ['month', 12],
  hour: ['minute', 60],
  minute: ['second', 60],
}

/** TIMEX3 value: P3D, PT2H, PXW, P2Y6M. */
export function durationValue(count: number | null, unit: Unit): string {
  const years = yearsIn[unit]
  if (years && count !== null) return durationValue(count * years, 'year')
  if (unit === 'fortnight' && count !== null) return durationValue(count * 2, 'week')
  const head = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'PT' : 'P'
  if (count === null) return `${head}X${letters[unit]}`
  const whole = Math.floor(count)
  const part = smaller[unit]
  if (whole === count || !part) return `${head}${count}${letters[unit]}`
  const rest = Math.round((count - whole) * part[1])
  return `${head}${whole ? whole + letters[unit] : ''}${rest}${letters[part[0]]}`
}
