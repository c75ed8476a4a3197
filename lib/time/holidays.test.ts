import { expect, test } from 'vitest'
import { formatDay } from './calendar'
import { easterOf, holidays } from './holidays'

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2018, '2018-04-01'],
  [2038, '2038-04-25'],
])('Easter %i', (year, day) => {
  expect(formatDay(easterOf(year))).toBe(day)
})

test.each([
  ['thanksgiving', 2018, '2018-11-22'],
  ['memorial', 2018, '2018-05-28'],
  ['labor', 2018, '2018-09-03'],
  ['election', 2016, '2016-11-08'],
  ['martinLutherKing', 2018, '2018-01-15'],
  ['mothersDay', 2018, '2018-05-13'],
  ['goodFriday', 2018, '2018-03-30'],
  ['ashWednesday', 2018, '2018-02-14'],
  ['whitSunday', 2018, '2018-05-20'],
  ['passover', 2016, '2016-04-23'],
  ['passover', 2018, '2018-03-31'],
  ['passover', 2019, '2019-04-20'],
  ['yomKippur', 2018, '2018-09-19'],
  ['yomKippur', 2020, '2020-09-28'],
  ['hanukkah', 2016, '2016-12-25'],
  ['hanukkah', 2017, '2017-12-13'],
  ['hanukkah', 2018, '2018-12-03'],
  ['hanukkah', 2020, '2020-12-11'],
])('%s %i', (name, year, day) => {
  expect(formatDay(holidays[name]?.(year) ?? 0)).toBe(day)
})
