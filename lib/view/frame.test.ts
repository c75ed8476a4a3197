import { expect, test } from 'vitest'
import { frameOf } from './frame'

test('few rows have room for a label each', () => {
  const frame = frameOf([4, 2])
  expect(frame.pitch).toBe(30)
  expect(frame.lanes.map(lane => lane.rows)).toEqual([4, 2])
  expect(frame.lanes[1]?.top).toBe(frame.lanes[0]?.height)
})

test.each([
  ['many rows', [8, 5, 4, 2, 1]],
  ['too many rows', [60, 60]],
  ['a burst in one lane', [60, 1, 1]],
  ['twelve lanes', Array.from({ length: 12 }, () => 9)],
])('%s stay within the first screen', (_, needed) => {
  const frame = frameOf(needed)
  expect(frame.height).toBeLessThanOrEqual(360)
  expect(frame.lanes.every(lane => lane.rows >= 1)).toBe(true)
})

test('what a quiet lane leaves over goes to the loud one', () => {
  const [loud, quiet] = frameOf([60, 1]).lanes
  expect(loud?.rows).toBeGreaterThan(20)
  expect(quiet?.rows).toBe(1)
})

test('an empty lane has a row', () => {
  expect(frameOf([0]).lanes[0]?.rows).toBe(1)
})

test.each([
  ['all lanes of it, and as many rows', [4, 2, 1]],
  ['many rows in one lane', [60, 1, 1]],
  ['more rows than there is room for', [60, 60, 60]],
  ['one lane', [3]],
])('the map of a part with %s is no higher than that of the whole', (_, needed) => {
  for (const whole of [[5, 2, 1], [1, 1, 1], Array.from({ length: 9 }, () => 1)]) {
    const room = frameOf(whole).height
    const part = needed.slice(0, whole.length)
    expect(frameOf(part, room).height).toBeLessThanOrEqual(room)
  }
})
