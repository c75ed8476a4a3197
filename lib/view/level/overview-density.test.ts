import { expect, test } from 'vitest'
import { readDates } from '#lib/view/data/date-table'
import { placeSetOf } from '#lib/view/data/place-set'
import { measureOverview } from './overview-density'

// Ten rows on day 2, one on day 7, one in all of the ten years from day 0, one undated.
const dates = readDates({ steps: [0, 2, 5], counts: [1, 10, 1], others: [[0, '1970/1979']] }, 13)
const overview = { from: 0, to: 10 }

test('is highest where most rows are, found or not', () => {
  const density = measureOverview(dates, null, overview)
  const heights = density?.heights ?? []
  expect(density?.step).toBe(1)
  expect(heights.indexOf(Math.max(...heights))).toBe(2)
  expect(heights[7]).toBeGreaterThan(heights[6] ?? 0)
  expect(heights[6]).toBeGreaterThan(0)
})

test('counts only what was found', () => {
  const found = placeSetOf(13, [11, 12])
  expect(measureOverview(dates, found, overview)?.heights).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 0])
})

test('has few bins however long the time', () => {
  const century = { from: 0, to: 36525 }
  expect(measureOverview(dates, null, century)?.heights.length).toBeLessThan(260)
})
