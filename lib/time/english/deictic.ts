import type { Expression } from '#lib/time/expression'
import type { Rule } from '#lib/time/pattern'
import type { Source } from '#lib/time/source'

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
    read: (_, { source, first }) => (isNewspaper(source, first) ? null : days(0)),
  },
  { name: 'tomorrow', patterns: ['tomorrow'], read: () => days(1) },
  {
    name: 'tonight',
    patterns: ['tonight', 'later tonight'],
    read: () => ({ ...days(0), time: { part: 'NI' } }),
  },
]

/** "USA Today": a capital within a sentence after a name. */
function isNewspaper({ tokens }: Source, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return (
    token?.capital === true &&
    token.gap === 'space' &&
    before?.kind === 'word' &&
    /^(?:usa|voa|russia|india|history|psychology|arab)$/.test(before.word)
  )
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
