import { expect, test } from 'vitest'
import { compareText } from './compare-text'

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['Z', 'a', -1],
  ['ä', 'z', 1],
])('%s and %s', (a, b, order) => {
  expect(compareText(a, b)).toBe(order)
})
