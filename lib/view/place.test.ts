import { expect, test } from 'vitest'
import { dayOf } from '#lib/time/edtf'
import { placeOf } from './place'

const april = (day: number, hour = 0) => dayOf(2018, 4, 1) + day - 1 + hour / 24

test.each([
  ['2018-04-11', undefined, april(11), april(12)],
  ['2018-04-11', 'NI', april(11, 20), april(12)],
  ['2018-04-12', 'MO', april(12, 4), april(12, 12)],
  ['2018-04-12', '15:47+03:00', april(12, 15 + 47 / 60), april(12, 15 + 47 / 60)],
  ['2018-04-12', 'T09:30', april(12, 9.5), april(12, 9.5)],
  ['2018-04-12', '99:00', april(12), april(13)],
  ['2018-04', 'MO', april(1), april(31)],
  ['2018-04-07/2018-04-09', undefined, april(7), april(10)],
  ['[2018-04-07,2018-04-09]', undefined, april(7), april(10)],
])('%s %s', (date, time, from, to) => {
  const place = placeOf(date, time)
  expect(place?.from).toBeCloseTo(from)
  expect(place?.to).toBeCloseTo(to)
})

test.each([
  ['2018-04-11/..', 'openEnd'],
  ['../2018-04-11', 'openStart'],
  ['2018-04~', 'vague'],
  ['2018?', 'vague'],
  ['[2018-04-07,2018-04-09]', 'either'],
] as const)('%s is %s', (date, flag) => {
  expect(placeOf(date)).toMatchObject({ [flag]: true })
})

test('what is no date has no place', () => {
  expect(placeOf('soon')).toBeNull()
})
