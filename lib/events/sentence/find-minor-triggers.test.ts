import { describe, expect, test } from 'vitest'
import { findTokens } from '#lib/events/words/tokens'
import { findClauses } from './clauses'
import { findMinorTriggers } from './find-minor-triggers'

/** Words, and what they tell beside finite verbs: `word=form`. Fiction. */
const rows: [string, string][] = [
  ['plans to sail', 'sail=infinitive'],
  ['to him', ''],
  ['Falk opens the bridge', 'opens=present'],
  ['police arrest three', 'arrest=present'],
  ['the arrest of three', 'arrest=noun'],
  ['leaving two dead', 'leaving=participle dead=noun'],
  ['a convicted thief', ''],
  ['the morning', ''],
  ['will pass Maren and fly to Lorn', 'fly=infinitive'],
  ['a flight', 'flight=noun'],
]

test.each(rows)('%s', (text, expected) => {
  expect(minorIn(text, false)).toBe(expected)
})

describe('a capital in mid-sentence is a name, save in a headline', () => {
  test.each<[boolean, string]>([
    [false, ''],
    [true, 'Opens=present'],
  ])('%s', (isHeadline, expected) => {
    expect(minorIn('Falk Opens Bridge', isHeadline)).toBe(expected)
  })
})

function minorIn(text: string, isHeadline: boolean): string {
  const tokens = findTokens(text, { start: 0, end: text.length })
  const reading = { isKnown: () => false, isHeadline }
  return findClauses(text, tokens, [])
    .flatMap((clause, index) => findMinorTriggers(clause, index, reading))
    .map(({ start, end, form }) => `${text.slice(start, end)}=${form}`)
    .join(' ')
}
