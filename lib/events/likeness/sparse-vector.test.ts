import { expect, test } from 'vitest'
import { hashOf } from '#lib/text/hash'
import { heaviest, normalise, product, toVector } from './sparse-vector'

const vector = (entries: Record<string, number>) =>
  toVector(new Map(Object.entries(entries).map(([term, weight]) => [hashOf(term), weight])))

test.each([
  [{}, { ferry: 1 }, 0],
  [{ ferry: 2, pier: 3 }, { pier: 4, harbour: 5 }, 12],
  [{ ferry: 2, pier: 3 }, { pier: 4, ferry: 5 }, 22],
])('the product of %j and %j is %d', (a, b, expected) => {
  expect(product(vector(a), vector(b))).toBe(expected)
  expect(product(vector(b), vector(a))).toBe(expected)
})

test('ids ascend, whatever the order they came in', () => {
  const { ids } = vector({ harbour: 1, pier: 1, ferry: 1, boat: 1 })
  expect([...ids]).toEqual([...ids].sort((a, b) => a - b))
})

test('a normalised vector has length 1', () => {
  const one = normalise(vector({ ferry: 3, pier: 4 }))
  expect(product(one, one)).toBeCloseTo(1, 6)
})

test('the heaviest are kept, of equals exactly as many as asked for', () => {
  const kept = heaviest(vector({ a: 1, b: 5, c: 1, d: 1, e: 3 }), 3)
  expect([...kept.weights].sort()).toEqual([1, 3, 5])
})
