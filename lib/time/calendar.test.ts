import { describe, expect, test } from 'vitest'
import {
  addMonths,
  dayOf,
  daysInMonth,
  formatDay,
  mondayOf,
  partsOf,
  weekdayOf,
  weekOf,
} from './calendar'

describe('days', () => {
  test.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['2018-04-12', 17633, 4],
    ['2000-02-29', 11016, 2],
    ['1900-03-01', -25508, 4],
    ['2024-12-31', 20088, 2],
    ['0000-03-01', -719468, 3],
    ['-0043-03-15', -735160, 5],
  ])('%s is day %i, weekday %i', (text, day, weekday) => {
    expect(formatDay(day)).toBe(text)
    const { year, month, day: dayOfMonth } = partsOf(day)
    expect(dayOf(year, month, dayOfMonth)).toBe(day)
    expect(weekdayOf(day)).toBe(weekday)
  })

  test('every day of five centuries is one more than the day before', () => {
    const wrong: string[] = []
    for (let day = dayOf(1600, 1, 1); day < dayOf(2101, 1, 1); day++) {
      const parts = partsOf(day)
      if (dayOf(parts.year, parts.month, parts.day) !== day) wrong.push(formatDay(day))
    }
    expect(wrong).toEqual([])
    expect(partsOf(dayOf(2101, 1, 1) - 1)).toEqual({ year: 2100, month: 12, day: 31 })
  })
})

test.each([
  ['2018-01-31', 1, '2018-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2018-01-15', -1, '2017-12-15'],
  ['2018-11-30', 3, '2019-02-28'],
  ['2018-03-31', -13, '2017-02-28'],
])('%s and %i months is %s', (from, count, expected) => {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  expect(formatDay(addMonths(dayOf(year, month, day), count))).toBe(expected)
})

test.each([
  [2018, 2, 28],
  [2020, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2018, 4, 30],
  [2018, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})

test.each([
  ['2018-04-12', 2018, 15, '2018-04-09'],
  ['2018-12-31', 2019, 1, '2018-12-31'],
  ['2021-01-03', 2020, 53, '2020-12-28'],
  ['2016-01-01', 2015, 53, '2015-12-28'],
])('%s is in week %i-%i, from %s', (text, year, week, monday) => {
  const [y = 0, m = 0, d = 0] = text.split('-').map(Number)
  expect(weekOf(dayOf(y, m, d))).toEqual({ year, week })
  expect(formatDay(mondayOf(year, week))).toBe(monday)
})
