import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes'

const years = [1955, 1969, 1971, 1976, 1984, 1985, 1996, 2004]
const life = years.map(year => `She built a ship in ${year}.`).join(' ')

/** A text, and what “yesterday” in it is. Fiction. */
test.each([
  ['news that tells a life', `Ida Brandt has died yesterday. ${life}`, '2011-10-05'],
  ['a history', `${life} “I saw her yesterday,” wrote Falk.`, undefined],
])('%s', (_, text, expected) => {
  const found = findTimexes(text, '2011-10-06').find(({ text }) => text === 'yesterday')
  expect(found?.edtf).toBe(expected)
})
