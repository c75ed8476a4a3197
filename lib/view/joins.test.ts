import { describe, expect, test } from 'vitest'
import { curveAt, findDisputes, findJoins } from './joins'
import { findMarksOf } from './layout'
import { sampleEntry, sampleSources } from './map-samples'

const sources = sampleSources('a', 'b', 'c')
const view = { from: 17620, to: 17640 }
const marksOf = (datings: Record<string, string[]>) => {
  const entries = [sampleEntry('e', datings)]
  return findMarksOf(entries, sources, view, 'e')
}

describe('findJoins', () => {
  test.each([
    ['one source: none', { '2018-04-11': ['a'] }, []],
    ['two sources: one line', { '2018-04-11': ['a', 'b'] }, [[0, 1]]],
    ['it passes a lane without a mark', { '2018-04-11': ['a', 'c'] }, [[0, 2]]],
    ['three marks, one line', { '2018-04-11': ['a', 'b', 'c'] }, [[0, 1, 2]]],
    ['each date has its own', { '2018-04-11': ['a', 'b'], '2018-04-09': ['c'] }, [[0, 1]]],
  ])('%s', (_, datings, lanes) => {
    const joins = findJoins(marksOf(datings as Record<string, string[]>))
    expect(joins.map(join => join.ends.map(end => end.lane))).toEqual(lanes)
    for (const { at, from, to } of joins) expect(at > from && at < to).toBe(true)
  })
})

describe('findDisputes', () => {
  test.each([
    ['one date: none', { '2018-04-11': ['a', 'b'] }, []],
    [
      'from the end of one to the start of the other',
      { '2018-04-09': ['b'], '2018-04-07': ['a'] },
      [[17629, 17630, 0, 1]],
    ],
    [
      'three dates, two lines',
      { '2018-04-07': ['a'], '2018-04-09': ['b'], '2018-04-12': ['c'] },
      [
        [17629, 17630, 0, 1],
        [17631, 17633, 1, 2],
      ],
    ],
    [
      'a day within a month: upright, in its middle',
      { '2018-04': ['a'], '2018-04-09': ['b'] },
      [[17630.5, 17630.5, 0, 1]],
    ],
  ])('%s', (_, datings, expected) => {
    const disputes = findDisputes(marksOf(datings as Record<string, string[]>))
    expect(disputes.map(({ from, to, start, end }) => [from, to, start.lane, end.lane])).toEqual(
      expected,
    )
  })
})

test('the curve runs from corner to corner through the middle', () => {
  expect(curveAt(0)).toEqual([0, 0])
  expect(curveAt(0.5)).toEqual([0.5, 0.5])
  expect(curveAt(1)).toEqual([1, 1])
})
