import { expect, test } from 'vitest'
import { digits } from './digits'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-1234, '-1,234'],
  [12345, '12,345'],
  [123456, '123,456'],
  [1234567, '1,234,567'],
])('%i is written %s', (count, text) => {
  expect(digits(count)).toBe(text)
  expect(count.toLocaleString('en-GB')).toBe(text)
})
