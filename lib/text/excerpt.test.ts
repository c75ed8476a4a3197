import { expect, test } from 'vitest'
import { excerptOf } from './excerpt'
import { findSentences } from './sentences'

const text = 'It left. It sank on Monday.\n\nNobody was hurt. It rained.'

test.each([
  ['part of a sentence', 'sank', 'It left. It ', ' on Monday.\n\nNobody was hurt.'],
  ['a whole sentence', 'It sank on Monday.', 'It left. ', '\n\nNobody was hurt.'],
  ['the first', 'It left.', '', ' It sank on Monday.'],
  ['the last', 'It rained.', 'Nobody was hurt. ', ''],
  ['two sentences', 'Monday.\n\nNobody', 'It left. It sank on ', ' was hurt. It rained.'],
])('excerptOf: %s', (_name, exact, prefix, suffix) => {
  const start = text.indexOf(exact)
  const excerpt = excerptOf(text, { start, end: start + exact.length }, findSentences(text))
  expect(excerpt).toEqual({ exact, prefix, suffix, start })
  expect(text).toContain(prefix + exact + suffix)
})

test('excerptOf: without sentences the span stands alone', () => {
  expect(excerptOf('It sank.', { start: 3, end: 7 }, [])).toEqual({
    exact: 'sank',
    prefix: '',
    suffix: '',
    start: 3,
  })
})
