import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BrushPart,
  centreWindow,
  coversAll,
  dayUnder,
  drawWindow,
  moveEdge,
  moveWindow,
  overviewOf,
  placeGrips,
  stepByKey,
} from './brush'
import type { View } from './scale'

const decade = { from: 0, to: 3600 }
const view = (from: number, to: number): View => ({ from, to })

test.each([
  ['all there is', view(10, 110), view(0, 200), view(0, 200)],
  ['not what stands far apart', view(1000, 1010), view(0, 1010), view(1000, 1010)],
])('spans %s', (_, fitted, whole, expected) => {
  expect(overviewOf({ fitted, whole })).toEqual(expected)
})

test.each([
  ['later', 100, view(1100, 1200)],
  ['as late as there is anything', 9999, view(3500, 3600)],
  ['as early', -9999, view(0, 100)],
])('moves the window %s', (_, days, expected) => {
  expect(moveWindow(view(1000, 1100), days, decade)).toEqual(expected)
})

test.each([
  ['one that shows more than all stays', view(-10, 4000), 50, view(-10, 4000)],
  ['one beyond the end comes back', view(3590, 3690), -50, view(3540, 3640)],
  ['but goes no further', view(3590, 3690), 50, view(3590, 3690)],
])('%s', (_, before, days, expected) => {
  expect(moveWindow(before, days, decade)).toEqual(expected)
})

test.each([
  ['from', 900, view(900, 1100)],
  ['from', -5, view(0, 1100)],
  ['from', 2000, view(1100 - 2 / 24, 1100)],
  ['to', 1500, view(1000, 1500)],
  ['to', 9999, view(1000, 3600)],
  ['to', 0, view(1000, 1000 + 2 / 24)],
] as const)('pulls the edge "%s" to day %d', (edge, day, expected) => {
  expect(moveEdge(view(1000, 1100), edge, day, decade)).toEqual(expected)
})

test.each([
  ['to the right', 100, 300, view(100, 300)],
  ['to the left', 300, 100, view(100, 300)],
  ['over the end', 3000, 9999, view(3000, 3600)],
])('draws a window %s', (_, one, other, expected) => {
  expect(drawWindow(one, other, decade)).toEqual(expected)
})

test('puts a day in the middle, near an end as far as it goes', () => {
  expect(centreWindow(view(1000, 1100), 2000, decade)).toEqual(view(1950, 2050))
  expect(centreWindow(view(1000, 1100), 3590, decade)).toEqual(view(3500, 3600))
})

test.each([
  ['from', 'ArrowRight', view(1007, 1100)],
  ['from', 'ArrowDown', view(993, 1100)],
  ['to', 'ArrowUp', view(1000, 1107)],
  ['to', 'PageUp', view(1000, 1156)],
  ['from', 'Home', view(0, 1100)],
  ['to', 'End', view(1000, 3600)],
  ['window', 'ArrowRight', view(1010, 1110)],
  ['window', 'PageDown', view(920, 1020)],
  ['window', 'End', view(3500, 3600)],
  ['window', 'a', null],
  ['from', 'Tab', null],
] as const)('steps "%s" by %s', (part, key, expected) => {
  expect(stepByKey(part, key, view(1000, 1100), decade)).toEqual(expected)
})

test('steps get finer as the window gets narrower, and go from midnight to midnight where they can', () => {
  expect(stepByKey('to', 'ArrowRight', view(1000, 1010.4), decade)).toEqual(view(1000, 1011))
  expect(stepByKey('to', 'ArrowRight', view(1000, 1001), decade)).toEqual(view(1000, 1001 + 1 / 24))
})

test.each([
  ['wide', view(900, 1800), { left: 250, right: 500, start: 234, end: 516 }],
  ['all', decade, { left: 0, right: 1000, start: 0, end: 1000 }],
  ['a hair', view(1800, 1800.1), { left: 500, right: 500.03, start: 464, end: 536 }],
  ['a hair at the beginning', view(0, 0.1), { left: 0, right: 0.03, start: 0, end: 72 }],
  ['before all', view(-500, -400), { left: 0, right: 0, start: 0, end: 72 }],
])('places a window: %s', (_, shown, expected) => {
  const grips = placeGrips(shown, decade, 1000, 24)
  for (const [name, pixels] of Object.entries(expected))
    expect([name, grips[name as keyof typeof grips]]).toEqual([name, expect.closeTo(pixels, 1)])
})

test('knows the day under a pixel, and whether nothing lies outside', () => {
  expect(dayUnder(500, decade, 1000)).toBe(1800)
  expect(dayUnder(-4, decade, 1000)).toBe(0)
  expect(coversAll(view(0, 3600), decade)).toBe(true)
  expect(coversAll(view(100, 3600), decade)).toBe(false)
})

describe('whatever is done to a window', () => {
  const days = fc.double({ min: -5000, max: 9000, noNaN: true })
  const windows = fc
    .tuple(
      fc.double({ min: 0, max: 3500, noNaN: true }),
      fc.double({ min: 1, max: 3600, noNaN: true }),
    )
    .map(([from, span]) => view(from, Math.min(3600, from + span)))
  const parts = fc.constantFrom<BrushPart>('from', 'to', 'window')
  const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End')

  test('it stays within the overview and has a length', () => {
    fc.assert(
      fc.property(windows, days, days, parts, keys, (shown, day, other, part, key) => {
        const results = [
          moveWindow(shown, day, decade),
          moveEdge(shown, 'from', day, decade),
          moveEdge(shown, 'to', day, decade),
          drawWindow(Math.min(3600, Math.max(0, day)), other, decade),
          stepByKey(part, key, shown, decade) ?? shown,
        ]
        for (const { from, to } of results) {
          expect(to - from).toBeGreaterThan(0.08)
          expect(from).toBeGreaterThanOrEqual(-1e-6)
          expect(to).toBeLessThanOrEqual(3600 + 0.1)
        }
      }),
    )
  })

  test('its handles lie within the strip, side by side, each as large as a finger needs', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 140, max: 2000 }), (shown, width) => {
        for (const size of [24, 44]) {
          const { start, end } = placeGrips(shown, decade, width, size)
          expect(start).toBeGreaterThanOrEqual(-1e-6)
          expect(end).toBeLessThanOrEqual(width + 1e-6)
          expect(end - start).toBeGreaterThanOrEqual(3 * size - 1e-6)
        }
      }),
    )
  })
})
