import { expect, test } from 'vitest'
import { stemOf } from './tokens'

test.each([
  ['met', 'meet'],
  ['wound', 'wound'],
  ['wounded', 'wound'],
])('%s has the stem %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})
