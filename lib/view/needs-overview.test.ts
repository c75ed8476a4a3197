import { expect, test } from 'vitest'
import { needsOverview } from './needs-overview'

test.each([
  ['eight events that all have their mark', 9, 1, 0, false],
  ['forty', 40, 0, 0, false],
  ['more', 42, 1, 0, true],
  ['few, but too crowded for marks of their own', 30, 0, 2, true],
])('needs an overview: %s', (_, rows, undated, lanes, expected) => {
  expect(needsOverview({ rows, undated, density: Array(lanes) })).toBe(expected)
})
