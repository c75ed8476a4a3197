import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Publication } from '#lib/model'
import { compareInOrder, comparePublication } from './publication-moment'

const published = (words: string): Publication | null => {
  const [value = '', time] = words.split(' ')
  return value === '' ? null : { value, ...(time && { time }), basis: 'stated', because: '' }
}

test.each<[string, string, number]>([
  ['2021-03-04', '2021-03-05', -1],
  ['2021-03-04 23:00', '2021-03-05', -1],
  ['2021-03-05 09:00', '2021-03-05 08:59', 1],
  ['2021-03-05 09:00+02:00', '2021-03-05 08:00Z', -1],
  ['2021-03-05 09:00', '2021-03-05', 0],
  ['2021-03', '2021-03-05', 0],
  ['2021-03-01/2021-03-03', '2021-03-05', 0],
  ['', '2021-03-05', 0],
])('%s against %s', (a, b, sign) => {
  const order = comparePublication({ published: published(a) }, { published: published(b) })
  expect(Math.sign(order)).toBe(sign)
})

const articles = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    published: fc
      .constantFrom(
        '',
        '2021-03',
        '2021-03-04',
        '2021-03-04 10:00',
        '2021-03-04 09:00',
        '2021-03-05',
      )
      .map(published),
  }),
  { selector: ({ id }) => id },
)

test('sorting by publication never depends on the order of input, and keeps what is known', () => {
  fc.assert(
    fc.property(articles, some => {
      const sorted = some.toSorted(compareInOrder)
      expect(some.toReversed().sort(compareInOrder)).toEqual(sorted)
      for (const [index, later] of sorted.entries()) {
        for (const earlier of sorted.slice(0, index)) {
          expect(comparePublication(earlier, later)).toBeLessThanOrEqual(0)
        }
      }
    }),
  )
})
