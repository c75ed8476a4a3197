import { describe, expect, test } from 'vitest'
import { curveAt, findDisputes, findJoins } from './joins'
import { sampleEntry, sampleSources } from './map-samples'
import { planFor } from './plan'
import { chartOfPlan } from './plan-chart'

const sources = sampleSources('a', 'b', 'c')
const level = 5
const marksOf = (datings: Record<string, string[]>, isDisputed = false) => {
  const disputedDates = isDisputed ? Object.keys(datings) : undefined
  const entries = [sampleEntry('e', datings, disputedDates && { disputedDates })]
  return chartOfPlan(planFor(entries, sources)).marksOf('e', level)
}

describe('findJoins', () => {
  test.each([
    ['one source: none', { '2018-04-11': ['a'] }, []],
    ['two sources: one line', { '2018-04-11': ['a', 'b'] }, [[0, 1]]],
    ['it passes a lane without a mark', { '2018-04-11': ['a', 'c'] }, [[0, 2]]],
    ['three marks, one line', { '2018-04-11': ['a', 'b', 'c'] }, [[0, 1, 2]]],
    ['dates apart: none', { '2018-04-11': ['a'], '2018-04-09': ['c'] }, []],
    ['a day and its month: one line', { '2018-04-11': ['a'], '2018-04': ['c'] }, [[0, 2]]],
    ['both from one source: none', { '2018-04-11': ['a'], '2018-04': ['a'] }, []],
  ])('%s', (_, datings, lanes) => {
    const joins = findJoins(marksOf(datings as Record<string, string[]>))
    expect(joins.map(join => join.ends.map(end => end.lane))).toEqual(lanes)
    for (const { at, from, to } of joins) expect(at > from && at < to).toBe(true)
  })
})

test('each date in dispute has its own join', () => {
  const joins = findJoins(marksOf({ '2018-04-11': ['a', 'b'], '2018-04-09': ['b', 'c'] }, true))
  expect(joins.map(join => join.ends.map(end => end.lane))).toEqual([
    [0, 1],
    [1, 2],
  ])
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
      'a month that contains both: one line',
      { '2018-04': ['a'], '2018-04-07': ['a'], '2018-04-09': ['b'] },
      [[17629, 17630, 0, 1]],
    ],
  ])('%s', (_, datings, expected) => {
    const disputes = findDisputes(marksOf(datings as Record<string, string[]>, true))
    expect(disputes.map(({ from, to, start, end }) => [from, to, start.lane, end.lane])).toEqual(
      expected,
    )
  })
})

test('dates that are not in dispute have no broken line', () => {
  expect(findDisputes(marksOf({ '2018-04': ['a'], '2018-04-09': ['b'] }))).toEqual([])
})

test('the curve runs from corner to corner through the middle', () => {
  expect(curveAt(0)).toEqual([0, 0])
  expect(curveAt(0.5)).toEqual([0.5, 0.5])
  expect(curveAt(1)).toEqual([1, 1])
})
