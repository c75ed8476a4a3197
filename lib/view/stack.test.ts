import { describe, expect, test } from 'vitest'
import { findLanes } from './lanes'
import { sampleEntry, sampleSources } from './map-samples'
import { findSpots } from './spots'
import { levelOf, stackSpots } from './stack'

const sources = sampleSources('a', 'b')

function rowsOf(entries: ReturnType<typeof sampleEntry>[], capacity = 9, level = 3) {
  const spots = findSpots(entries, findLanes(entries, sources))
  const { rows, hidden } = stackSpots(entries, spots, level, [capacity, capacity])
  return { rows: [...rows], hidden }
}

describe('stackSpots', () => {
  test.each([
    ['days apart share a row', ['2018-04-07', '2018-04-08'], [0, 0]],
    ['the same day stacks', ['2018-04-07', '2018-04-07'], [0, 1]],
    ['parts of a day that do not meet share a row', ['2018-04-07 MO', '2018-04-07 NI'], [0, 0]],
    ['a month goes below the days in it', ['2018-04', '2018-04-07'], [1, 0]],
    [
      'clock times too near to be told apart stack',
      ['2018-04-07 09:30', '2018-04-07 09:31'],
      [0, 1],
    ],
  ])('%s', (_, dates, rows) => {
    const entries = dates.map((date, index) => sampleEntry(`e${index}`, { [date]: ['a'] }))
    expect(rowsOf(entries).rows).toEqual(rows)
  })

  test('the heavier one is on top', () => {
    const light = sampleEntry('light', { '2018-04-07': ['a'] })
    const heavy = sampleEntry('heavy', { '2018-04-07': ['a'] }, { weight: 3 })
    expect(rowsOf([light, heavy]).rows).toEqual([1, 0])
  })

  test('an event stands in all its lanes or in none', () => {
    const first = sampleEntry('first', { '2018-04-07': ['b'] }, { weight: 2 })
    const both = sampleEntry('both', { '2018-04-07': ['a', 'b'] })
    expect(rowsOf([first, both], 1)).toEqual({ rows: [0, -1, -1], hidden: 1 })
  })

  test('what did not fit leaves no gap', () => {
    const first = sampleEntry('first', { '2018-04-07': ['b'] }, { weight: 3 })
    const both = sampleEntry('both', { '2018-04-07': ['a', 'b'] }, { weight: 2 })
    const last = sampleEntry('last', { '2018-04-07': ['a'] })
    expect(rowsOf([first, both, last], 1).rows).toEqual([0, -1, -1, 0])
  })

  test('of many in one cell of time the heaviest are chosen, and zooming in keeps them', () => {
    const entries = Array.from({ length: 400 }, (_, index) =>
      sampleEntry(
        `e${index}`,
        { [`2018-04-${String(1 + (index % 28)).padStart(2, '0')}`]: ['a'] },
        { weight: index },
      ),
    )
    const shown = (level: number) =>
      new Set(rowsOf(entries, 40, level).rows.flatMap((row, index) => (row >= 0 ? [index] : [])))
    const coarse = shown(7)
    const fine = shown(5)
    expect(coarse.size).toBeLessThan(fine.size)
    expect([...coarse].every(index => fine.has(index))).toBe(true)
    expect(coarse.has(399)).toBe(true)
  })
})

test.each([
  [6, 3],
  [8, 3],
  [8.1, 4],
  [0.5, -1],
])('a view of %d days is of level %d', (span, level) => {
  expect(levelOf(span)).toBe(level)
})
