import { expect, test } from 'vitest'
import { areSameAction } from './actions'
import { stemOf } from './tokens'

const same = (a: string, b: string) => areSameAction(stemOf(a), stemOf(b))

test.each([
  ['attack', 'attacked'],
  ['attack', 'assault'],
  ['explode', 'explosion'],
  ['decide', 'decision'],
  ['acquire', 'acquisition'],
  ['suspend', 'suspension'],
  ['deliver', 'delivery'],
  ['kill', 'slaying'],
  ['arrested', 'detained'],
  ['quake', 'earthquake'],
])('%s and %s are one kind of act', (a, b) => {
  expect(same(a, b)).toBe(true)
  expect(same(b, a)).toBe(true)
})

test.each([
  ['arrest', 'release'],
  ['buy', 'sell'],
  ['rise', 'fall'],
  ['open', 'close'],
  ['win', 'lose'],
  ['process', 'proceed'],
])('%s and %s are two', (a, b) => {
  expect(same(a, b)).toBe(false)
})
