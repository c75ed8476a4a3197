import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes'

const life =
  'She was born in 1955. She built ships in 1976. She sold them in 1984 and died in 2011.'

/** A text, and what “yesterday” in it is. Fiction. */
test.each([
  ['news that tells a life', `Ida Brandt has died yesterday. ${life}`, '2011-10-05'],
  ['a history', `${life} “I saw her yesterday,” wrote Falk.`, undefined],
])('%s', (_, text, expected) => {
  const found = findTimexes(text, '2011-10-06').find(({ text }) => text === 'yesterday')
  expect(found?.edtf).toBe(expected)
})
