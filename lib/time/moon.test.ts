import { expect, test } from 'vitest'
import { formatDay } from './calendar'
import { chineseNewYearIn, diwaliIn } from './moon'

// As they were celebrated.
test.each([
  [1985, '1985-02-20'],
  [2000, '2000-02-05'],
  [2012, '2012-01-23'],
  [2015, '2015-02-19'],
  [2018, '2018-02-16'],
  [2020, '2020-01-25'],
  [2023, '2023-01-22'],
  [2034, '2034-02-19'],
])('Chinese New Year %i', (year, day) => {
  expect(formatDay(chineseNewYearIn(year))).toBe(day)
})

test.each([
  [2009, '2009-10-17'],
  [2012, '2012-11-13'],
  [2016, '2016-10-30'],
  [2018, '2018-11-07'],
  [2020, '2020-11-14'],
  [2022, '2022-10-24'],
])('Diwali %i', (year, day) => {
  expect(formatDay(diwaliIn(year))).toBe(day)
})
