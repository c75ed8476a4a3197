import { expect, test } from 'vitest'
import { findTokens } from '#lib/events/words/tokens'
import { keepShared, phrasesOf, sharePhrase } from './phrases'

function phrasesIn(text: string): Set<string> {
  return phrasesOf(findTokens(text, { start: 0, end: text.length }))
}

test.each([
  ['The harbour master closed the old quay.', 3],
  ['It was as it had been then.', 0],
  ['Harbour master Falk sank.', 0],
])('%s: %i phrases', (text, count) => {
  expect(phrasesIn(text).size).toBe(count)
})

test('phrases are words in lower case with single spaces', () => {
  expect([...phrasesIn('Falk’s ferry  Ada sank off Maren')]).toEqual([
    'falk ferry ada sank off',
    'ferry ada sank off maren',
  ])
})

test('keepShared leaves what two sets share, and whether a set holds any', () => {
  const ferry = 'the ferry Ada sank off Cape Orrin'
  const told = [
    `On Sunday ${ferry}.`,
    `Falk said that ${ferry}.`,
    'Printers walked out over wages.',
  ]
  const all = told.map(phrasesIn)
  const empty = phrasesIn('It was so.')
  const before = all.map(a => all.map(b => sharePhrase(a, b)))
  keepShared([...all, empty])
  expect(all.map(a => all.map(b => sharePhrase(a, b)))).toEqual(before)
  expect(all.map(({ size }) => size)).toEqual([4, 4, 1])
  expect(empty.size).toBe(0)
})
