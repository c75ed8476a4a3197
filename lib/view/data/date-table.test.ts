import { describe, expect, test } from 'vitest'
import {
  dateAt,
  dateIndexAt,
  packDates,
  placesBeginning,
  placesUnder,
  readDates,
} from './date-table'

const dates = [
  { date: '1988', count: 1 },
  { date: '2018-04-07', count: 3 },
  { date: '2018-04-07/2018-04-09', count: 1 },
  { date: '2018-04-09', count: 2 },
  { date: '2018-05', count: 1 },
]
const table = readDates(JSON.parse(JSON.stringify(packDates(dates))), 10)

describe('places and dates', () => {
  test('only what is no day is written out', () => {
    expect(packDates(dates).others.map(([, date]) => date)).toEqual([
      '1988',
      '2018-04-07/2018-04-09',
      '2018-05',
    ])
  })

  test.each<[number, string | null]>([
    [-1, null],
    [0, '1988'],
    [1, '2018-04-07'],
    [3, '2018-04-07'],
    [4, '2018-04-07/2018-04-09'],
    [6, '2018-04-09'],
    [7, '2018-05'],
    [8, null],
    [9, null],
  ])('place %i is of %s', (place, date) => {
    expect(dateAt(table, place)).toBe(date)
    expect(dateIndexAt(table, place) === null).toBe(date === null)
  })

  test.each<[string, { from: number; to: number } | null]>([
    ['1988', { from: 0, to: 1 }],
    ['2018-04-07', { from: 1, to: 4 }],
    ['2018-04-07/2018-04-09', { from: 4, to: 5 }],
    ['2018-04-08', null],
    ['2018-04', null],
    ['2018-05', { from: 7, to: 8 }],
    ['2030', null],
    ['no date', null],
  ])('%s', (date, places) => {
    expect(placesUnder(table, date)).toEqual(places)
  })

  test.each<[number, number, number, number]>([
    [17_628, 17_630, 1, 5],
    [17_629, 17_800, 5, 8],
    [0, 100, 0, 0],
    [30_000, 40_000, 8, 8],
  ])('dates that begin from day %i to %i', (from, to, first, end) => {
    expect(placesBeginning(table, from, to)).toEqual({ from: first, to: end })
  })
})
