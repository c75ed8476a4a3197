import { expect, test } from 'vitest'
import { packDates, readDates } from './date-table'
import { findNearestDates } from './nearest-dates'

const dates = ['1988', '2018-04-07', '2018-04-07/2018-04-09', '2018-04-09', '2018-05', '2018-06-02']
const table = readDates(packDates(dates.map(date => ({ date, count: 1 }))), dates.length)

test.each<[string, string | null, string | null]>([
  ['1987', null, '1988'],
  ['1988-03-01', null, '2018-04-07'],
  ['1990', '1988', '2018-04-07'],
  ['2018-04-08', '2018-04-07', '2018-04-09'],
  ['2018-04-10', '2018-04-09', '2018-05'],
  ['2018-04', '1988', '2018-05'],
  ['2018-06-01', '2018-05', '2018-06-02'],
  ['2020', '2018-06-02', null],
  ['2018-02-30', null, null],
])('%s lies between %s and %s', (date, before, after) => {
  expect(findNearestDates(table, date)).toEqual({ before, after })
})
