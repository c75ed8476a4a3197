import { expect, test } from 'vitest'
import { cutLong, longestSentence } from './cut-long'

test('a sentence of usual length stays whole', () => {
  expect(cutLong('The ferry sank.', { start: 0, end: 15 })).toEqual([{ start: 0, end: 15 }])
  expect(cutLong('', { start: 0, end: 0 })).toEqual([{ start: 0, end: 0 }])
})

test.each([
  ['words', 'ferry '.repeat(5000)],
  ['one word', 'x'.repeat(5001)],
  ['a space far off', `${'x'.repeat(2500)} ${'y'.repeat(2500)}`],
])('%s: the pieces follow each other and none is too long', (_, text) => {
  const pieces = cutLong(text, { start: 0, end: text.length })
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  for (const { start, end } of pieces) expect(end - start).toBeLessThanOrEqual(longestSentence + 1)
})
