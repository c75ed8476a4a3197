import { expect, test } from 'vitest'
import { readVerb } from './phrasal'
import { findTokens, stemOf } from './tokens'

/** Words that begin with a verb; the verb with its particle, and what is meant. */
test.each<[string, string, string]>([
  ['rolled out the plan', 'rolled out', 'roll'],
  ['sank off Maren', 'sank', 'sink'],
  ['up 3 percent', 'up', 'up'],
  ['broke off talks', 'broke off', 'break'],
  ['called a strike', 'called', 'call'],
  ['called off the strike', 'called off', 'cancel'],
  ['gave way at noon', 'gave way', 'collapse'],
  ['gave way to the bus', 'gave', 'give'],
  ['broke out of the jail', 'broke', 'break'],
  ['laid off 40 men', 'laid off', 'dismiss'],
  ['lay off 40 men', 'lay off', 'dismiss'],
  ['stepped down from the board', 'stepped down', 'resign'],
])('%s', (text, words, meant) => {
  const { key, end } = readVerb(findTokens(text, { start: 0, end: text.length }), 0)
  expect(text.slice(0, end)).toBe(words)
  expect(key).toBe(stemOf(meant))
})
