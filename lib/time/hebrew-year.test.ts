import { expect, test } from 'vitest'
import { dayOf, formatDay } from './calendar'
import { hebrewNewYearIn } from './hebrew-year'

test.each([
  [1973, '1973-09-27'],
  [2005, '2005-10-04'],
  [2016, '2016-10-03'],
  [2017, '2017-09-21'],
  [2018, '2018-09-10'],
  [2019, '2019-09-30'],
  [2020, '2020-09-19'],
  [2021, '2021-09-07'],
  [2022, '2022-09-26'],
  [2023, '2023-09-16'],
  [2024, '2024-10-03'],
])('1 Tishri in %i', (year, day) => {
  expect(formatDay(hebrewNewYearIn(year))).toBe(day)
})

// The calendar of the standard library is a second opinion, in a fixed time zone.
test('every year from 1900 to 2100 as the Unicode calendar has it', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-hebrew', {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
  })
  for (let year = 1900; year <= 2100; year++) {
    const day = hebrewNewYearIn(year)
    expect(format.format(day * 86_400_000)).toBe('1 Tishri')
    expect(Math.abs(day - dayOf(year, 9, 20))).toBeLessThan(20)
  }
})
