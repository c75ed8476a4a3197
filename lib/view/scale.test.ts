import { describe, expect, test } from 'vitest'
import { dayOf } from '#lib/time/edtf'
import { clampTo, fitTo, fractionOf, isSameView, panBy, zoomAt } from './scale'

const day = (month: number, dayOfMonth: number, year = 2018) => dayOf(year, month, dayOfMonth)
const days = (...list: number[]) => list.map(from => ({ from, to: from + 1 }))

describe('fitTo', () => {
  const week = days(day(4, 7), day(4, 8), day(4, 9), day(4, 11), day(4, 12))
  test.each([
    ['days', week, day(4, 7), day(4, 13)],
    ['one day in the middle of five', days(day(4, 9)), day(4, 7), day(4, 12)],
    ['part of a day', [{ from: 100.2, to: 100.4 }], 98, 103],
    ['nothing', [], 0, 7],
    [
      'without what lies decades before',
      [...week, ...days(day(5, 2, 1998))],
      day(4, 7),
      day(4, 13),
    ],
    ['without what lies far after', [...week, ...days(day(5, 2, 2030))], day(4, 7), day(4, 13)],
    [
      'without a year among days',
      [...week, { from: day(1, 1), to: day(1, 1, 2019) }],
      day(4, 7),
      day(4, 13),
    ],
    [
      'without a few scattered over a century before',
      [
        ...days(day(5, 2, 1921), day(5, 9, 1959), day(1, 9, 1974), day(4, 5)),
        ...week,
        ...week,
        ...days(day(4, 10), day(4, 10)),
      ],
      day(4, 5),
      day(4, 13),
    ],
    ['with two groups of equal weight', days(0, 1, 2, 1000, 1001, 1002), -16, 1019],
  ])('%s', (_, spans, from, to) => {
    expect(fitTo(spans)).toEqual({ from, to })
  })

  test('the order does not matter', () => {
    const spans = [...week, ...days(day(5, 2, 1998), day(5, 9, 2001))]
    expect(fitTo([...spans].reverse())).toEqual(fitTo(spans))
  })
})

describe('zoomAt', () => {
  test.each([
    [0.5, 0.5, 2.5, 7.5],
    [0.5, 0, 0, 5],
    [2, 1, -10, 10],
  ])('by %d at %d', (factor, fraction, from, to) => {
    expect(zoomAt({ from: 0, to: 10 }, factor, fraction)).toEqual({ from, to })
  })

  test('keeps the day under the pointer', () => {
    const view = zoomAt({ from: 3, to: 17 }, 0.37, 0.8)
    expect(fractionOf(3 + 14 * 0.8, view)).toBeCloseTo(0.8)
  })
})

describe('clampTo', () => {
  const whole = { from: 1000, to: 1100 }
  test.each([
    ['what is within stays', 1010, 1050, 1010, 1050],
    ['not closer than two hours', 1050, 1050.01, 1050.005 - 1 / 24, 1050.005 + 1 / 24],
    ['not farther than two years', 0, 10000, 5000 - 365.5, 5000 + 365.5],
    ['some of the data stay in sight before', 800, 900, 920, 1020],
    ['and after', 1300, 1400, 1080, 1180],
  ])('%s', (_, from, to, left, right) => {
    const view = clampTo({ from, to }, whole)
    if (from === 0) expect(view.to - view.from).toBeCloseTo(right - left)
    else {
      expect(view.from).toBeCloseTo(left)
      expect(view.to).toBeCloseTo(right)
    }
  })

  test('what is clamped stays so', () => {
    const once = clampTo({ from: 0, to: 10000 }, whole)
    expect(clampTo(once, whole)).toEqual(once)
  })
})

test('panBy moves by a part of the view', () => {
  expect(panBy({ from: 10, to: 20 }, 0.5)).toEqual({ from: 15, to: 25 })
})

test('isSameView forgives what cannot be seen', () => {
  expect(isSameView({ from: 0, to: 10 }, { from: 0.001, to: 10 })).toBe(true)
  expect(isSameView({ from: 0, to: 10 }, { from: 0.1, to: 10 })).toBe(false)
})
