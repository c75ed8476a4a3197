import { expect, test } from 'vitest'
import { findWords } from './words'

test.each([
  ['plain', 'The ferry sank.', ['The', 'ferry', 'sank']],
  [
    'joined',
    'Low’s so-called U.S.-flagged ship',
    ['Low’s', 'so-called', 'U.S.', 'flagged', 'ship'],
  ],
  [
    'numbers',
    '1,200 at 15:47, 2.5 per cent in 2018.',
    ['1,200', 'at', '15:47', '2.5', 'per', 'cent', 'in', '2018'],
  ],
  ['scripts', 'Élodie est à Łódź', ['Élodie', 'est', 'à', 'Łódź']],
  ['none', ' – “…” ', []],
])('findWords: %s', (_name, text, words) => {
  const found = findWords(text)
  expect(found.map(({ word }) => word)).toEqual(words)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words)
})
