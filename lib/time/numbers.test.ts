import { expect, test } from 'vitest'
import { findTokens } from './find-tokens'
import { readCount, readOrdinal, readYearWords } from './numbers'

test.each([
  ['3 days', 3, 1],
  ['1,460 years', 1460, 1],
  ['2.5 years', 2.5, 1],
  ['2 1/2 years', 2.5, 2],
  ['twenty-five days', 25, 3],
  ['twenty five days', 25, 2],
  ['sixty days', 60, 1],
  ['a hundred years', 100, 2],
  ['two hundred and ten years', 210, 4],
  ['two thousand years', 2000, 2],
  ['two and a half years', 2.5, 4],
  ['one and a half hours', 1.5, 4],
  ['nineteen eighty', 19, 1],
  ['a couple of years', 2, 3],
  ['a dozen years', 12, 2],
  ['half a dozen years', 6, 3],
  ['half an hour', 0.5, 2],
  ['a week', 1, 1],
  ['several weeks', null, 1],
  ['a few weeks', null, 2],
  ['five and six', 5, 1],
  ['twenty - year', 20, 1],
])('%s counts %s over %i tokens', (text, value, length) => {
  const count = readCount(findTokens(text), 0)
  expect(count?.value.value).toBe(value)
  expect(count?.next).toBe(length)
})

test.each(['the', '9/12/2021', '12:30', 'hello', '1234567890123'])('%s is no count', text => {
  expect(readCount(findTokens(text), 0)).toBeNull()
})

test.each([
  ['19th', 19, 2],
  ['3rd', 3, 2],
  ['third', 3, 1],
  ['twenty-first', 21, 3],
  ['twenty first', 21, 2],
  ['thirtieth', 30, 1],
])('%s is number %i in order', (text, value, next) => {
  expect(readOrdinal(findTokens(text), 0)).toEqual({ value, next })
})

test.each([
  ['nineteen ninety-seven', 1997],
  ['nineteen ninety four', 1994],
  ['two thousand', 2000],
  ['two thousand and one', 2001],
  ['eighteen sixty-five', 1865],
])('%s is a year', (text, value) => {
  expect(readYearWords(findTokens(text), 0)?.value).toBe(value)
})

test.each(['nineteen days', 'nineteen three', 'ninety seven', 'two hundred'])(
  '%s is no year',
  text => {
    expect(readYearWords(findTokens(text), 0)).toBeNull()
  },
)
