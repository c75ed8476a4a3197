import { expect, test } from 'vitest'
import { measureDensity } from './density'

const reach = { from: 0, to: 8 }
const level = 8 // bins of one day

const bins = (...spans: [number, number][]) =>
  measureDensity(
    spans.map(([from, to]) => ({ from, to, lane: 0 })),
    1,
    reach,
    level,
  )[0]?.heights.map(height => Math.round(height * height * 1000) / 1000)

test.each([
  ['a day is one bin', [[2, 3]], [0, 0, 1, 0, 0, 0, 0, 0]],
  [
    'the tallest bin is 1',
    [
      [2, 3],
      [2, 3],
      [5, 6],
    ],
    [0, 0, 1, 0, 0, 0.5, 0, 0],
  ],
  [
    'the scale is a power of two',
    [
      [2, 3],
      [2, 3],
      [2, 3],
    ],
    [0, 0, 0.75, 0, 0, 0, 0, 0],
  ],
  ['a long span is spread', [[2, 6]], [0, 0, 1, 1, 1, 1, 0, 0]],
  [
    'by how much it covers',
    [
      [0, 1],
      [2.5, 4.5],
    ],
    [1, 0, 0.25, 0.5, 0.25, 0, 0, 0],
  ],
  ['a moment counts as much as a day', [[3.2, 3.2]], [0, 0, 0, 1, 0, 0, 0, 0]],
  [
    'what lies outside is not counted',
    [
      [-5, -4],
      [12, 13],
    ],
    [0, 0, 0, 0, 0, 0, 0, 0],
  ],
  ['nor what hangs over', [[-4, 4]], [1, 1, 1, 1, 0, 0, 0, 0]],
] as [string, [number, number][], number[]][])('%s', (_, spans, expected) => {
  expect(bins(...spans)).toEqual(expected)
})

test('bins lie at multiples of their width, wherever the view begins', () => {
  const [density] = measureDensity([], 1, { from: 0.4, to: 7.3 }, level)
  expect(density).toMatchObject({ from: 0, step: 1 })
  expect(density?.heights).toHaveLength(8)
})

test('lanes share one scale', () => {
  const spans = [0, 0, 0, 0].map(() => ({ from: 1, to: 2, lane: 0 }))
  const [, quiet] = measureDensity([...spans, { from: 1, to: 2, lane: 1 }], 2, reach, level)
  expect(quiet?.heights[1]).toBeCloseTo(0.5)
})
