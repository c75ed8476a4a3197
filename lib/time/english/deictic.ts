import type { Expression } from '#lib/time/expression'
import type { Place, Rule } from '#lib/time/pattern'
import { type Source, wordAt } from '#lib/time/source'
import { wordSet } from '#lib/time/word-set'

/** Days that count from the day of writing: "today" and its kin. */
export const deicticRules: Rule[] = [
  {
    name: 'dayBeforeYesterday',
    patterns: ['the? day before yesterday'],
    read: () => days(-2),
  },
  { name: 'dayAfterTomorrow', patterns: ['the? day after tomorrow'], read: () => days(2) },
  { name: 'yesterday', patterns: ['yesterday'], read: () => days(-1) },
  {
    name: 'today',
    patterns: ['today'],
    read: (_, place) => (isNewspaper(place.source, place.first) ? null : today(place)),
  },
  {
    name: 'tomorrow',
    patterns: ['tomorrow'],
    read: (_, { before, source, first }) =>
      before === 'of' && ages.has(wordAt(source, first - 2)) ? null : days(1),
  },
  {
    name: 'ordinalDay',
    patterns: ['the? {ordinal} day'],
    read: (_, place) => (isToday(place) ? days(0) : null),
  },
  {
    name: 'tonight',
    patterns: ['tonight', 'later tonight'],
    read: () => ({ ...days(0), time: { part: 'NI' } }),
  },
]

/** "USA Today": a capital within a sentence after a name. */
function isNewspaper({ tokens }: Source, at: number): boolean {
  const [before, token] = [tokens.at(at - 1), tokens.at(at)]
  return (
    token?.capital === true &&
    token.gap === 'space' &&
    before?.kind === 'word' &&
    /^(?:usa|voa|russia|india|history|psychology|arab)$/.test(before.word)
  )
}

const ages = wordSet(
  'world society youth people generation generations children leaders standards technology economy market markets computers women men',
)

/** "today's world", "many of today's voters": the present at large, and no day. */
function today({ source, next, after, before }: Place): Expression {
  const isPresent = after === "'s" && (before === 'of' || ages.has(wordAt(source, next + 1)))
  return isPresent ? { kind: 'reference', value: 'PRESENT_REF' } : days(0)
}

/** "It is the second day of the strike", "today is the 100th day": the day of writing. */
function isToday({ source, first, before }: Place): boolean {
  const subject = wordAt(source, first - 2)
  return /^(?:is|'s)$/.test(before) && /^(?:it|this|today)$/.test(subject)
}

function days(count: number): Expression {
  return {
    kind: 'shift',
    unit: 'day',
    count: Math.abs(count),
    direction: count < 0 ? -1 : 1,
    from: 'publication',
  }
}
