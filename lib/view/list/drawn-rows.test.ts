import { describe, expect, test } from 'vitest'
import { packDates, readDates } from '#lib/view/data/date-table'
import { drawRows, type RowRange } from './drawn-rows'
import {
  groupAt,
  type ListOutline,
  outlineAll,
  outlineFound,
  placeAt,
  rowFrom,
} from './list-outline'

// Three rows under a day, one under a month, four under a day, and two without a date.
const dates = [
  { date: '2031-05-01', count: 3 },
  { date: '2031-06', count: 1 },
  { date: '2031-06-09', count: 4 },
]
const table = readDates(packDates(dates), 10)
const all = outlineAll(table)
const found = outlineFound(table, Uint32Array.of(1, 5, 6, 9))

const headingsOf = (outline: ListOutline) =>
  Array.from({ length: outline.starts.length - 1 }, (_, group) => outline.dateOf(group))

describe('the outline of a list', () => {
  test('has the undated at the end', () => {
    expect(headingsOf(all)).toEqual(['2031-05-01', '2031-06', '2031-06-09', null])
    expect([...all.starts]).toEqual([0, 3, 4, 8, 10])
  })

  test('has of what was found the dates with something under them', () => {
    expect(headingsOf(found)).toEqual(['2031-05-01', '2031-06-09', null])
    expect([...found.starts]).toEqual([0, 1, 3, 4])
    expect([0, 1, 2, 3].map(row => placeAt(found, row))).toEqual([1, 5, 6, 9])
    expect([0, 1, 2, 6, 9].map(place => rowFrom(found, place))).toEqual([0, 0, 1, 2, 3])
  })

  test('knows the group of each row', () => {
    expect([0, 2, 3, 4, 7, 8, 9].map(row => groupAt(all, row))).toEqual([0, 0, 1, 2, 2, 3, 3])
  })
})

/** "[..4] 2031-06-09: (4..5) 5 6 (7..8) [8..]": rows left out in brackets. */
function inWords(outline: ListOutline, ranges: RowRange[]): string {
  const { groups, after } = drawRows(outline, ranges)
  const words = groups.map(({ group, before, parts }) => {
    const own = parts.map(part => ('row' in part ? part.row : `(${part.gap.from}..${part.gap.to})`))
    return `[${before.from}..${before.to}] ${outline.dateOf(group)}: ${own.join(' ')}`
  })
  return [...words, `[${after.from}..${after.to}]`].join(' ')
}

describe('what is drawn', () => {
  test.each<[ranges: [number, number][], words: string]>([
    [[], '[0..10]'],
    [[[0, 3]], '[0..0] 2031-05-01: 0 1 2 [3..10]'],
    [[[5, 7]], '[0..4] 2031-06-09: (4..5) 5 6 (7..8) [8..10]'],
    [[[2, 5]], '[0..0] 2031-05-01: (0..2) 2 [3..3] 2031-06: 3 [4..4] 2031-06-09: 4 (5..8) [8..10]'],
    [[[7, 99]], '[0..4] 2031-06-09: (4..7) 7 [8..8] null: 8 9 [10..10]'],
    [
      [
        [1, 2],
        [9, 10],
      ],
      '[0..0] 2031-05-01: (0..1) 1 (2..3) [3..8] null: (8..9) 9 [10..10]',
    ],
    [
      [
        [7, 8],
        [4, 5],
      ],
      '[0..4] 2031-06-09: 4 (5..7) 7 [8..10]',
    ],
    [
      [
        [4, 6],
        [5, 8],
      ],
      '[0..4] 2031-06-09: 4 5 6 7 [8..10]',
    ],
  ])('of %j', (ranges, words) => {
    expect(
      inWords(
        all,
        ranges.map(([from, to]) => ({ from, to })),
      ),
    ).toBe(words)
  })
})
