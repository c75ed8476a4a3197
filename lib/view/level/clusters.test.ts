import { describe, expect, test } from 'vitest'
import { packDates, readDates } from '#lib/view/data/date-table'
import { placeSetOf } from '#lib/view/data/place-set'
import { findClusters } from './clusters'

// Three rows on a day, two the day after, one of the month, and two without a date.
const dates = [
  { date: '2018-05', count: 1 },
  { date: '2018-05-09', count: 3 },
  { date: '2018-05-10', count: 2 },
]
const table = readDates(packDates(dates), 8)
const may = { from: 17_652, to: 17_683 }
const ninth = 17_660

describe('clusters', () => {
  test.each<
    [string, number[], number, [from: number, hidden: number, first: number, end: number][]]
  >([
    ['all drawn', [0, 1, 2, 3, 4, 5], 4, []],
    ['one of a day hidden', [0, 1, 2, 4, 5], 4, [[ninth, 1, 1, 4]]],
    [
      'two days hidden',
      [0],
      4,
      [
        [ninth, 3, 1, 4],
        [ninth + 1, 2, 4, 6],
      ],
    ],
    ['both in one cell of eight days', [0, 1], 7, [[17_656, 4, 1, 6]]],
    ['never less than a day', [0, 4, 5], 0, [[ninth, 3, 1, 4]]],
  ])('%s', (_, shown, level, expected) => {
    const clusters = findClusters(table, null, shown, level, may)
    expect(
      clusters.map(({ from, hidden, places }) => [from, hidden, places.from, places.to]),
    ).toEqual(expected)
    expect(clusters.every(({ canSplit }) => canSplit === level > 0)).toBe(true)
  })

  test('of what was found only', () => {
    const found = placeSetOf(8, [1, 2, 7])
    const clusters = findClusters(table, found, [1], 4, may)
    expect(clusters).toEqual([
      { from: ninth, to: ninth + 1, hidden: 1, places: { from: 1, to: 4 }, canSplit: true },
    ])
  })
})
