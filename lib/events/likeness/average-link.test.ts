import { expect, test } from 'vitest'
import { averageLink, type Likeness } from './average-link'

const threshold = () => 0.5
const pair = (a: number, b: number, score: number): Likeness => ({ a, b, score })

test.each<[string, Likeness[], number[][]]>([
  ['nothing alike', [], [[0], [1], [2], [3]]],
  ['two alike', [pair(0, 2, 0.9)], [[0, 2], [1], [3]]],
  ['a chain is not one cluster', [pair(0, 1, 0.9), pair(1, 2, 0.6)], [[0, 1], [2], [3]]],
  ['three alike all round', [pair(0, 1, 0.9), pair(1, 2, 0.6), pair(0, 2, 0.6)], [[0, 1, 2], [3]]],
  ['below the threshold', [pair(0, 1, 0.49)], [[0], [1], [2], [3]]],
])('%s', (_, pairs, clusters) => {
  expect(averageLink(4, pairs, { threshold })).toEqual(clusters)
  expect(averageLink(4, pairs.toReversed(), { threshold })).toEqual(clusters)
})

test('a refused pair is not joined by way of a third', () => {
  const pairs = [pair(0, 1, 0.9), pair(1, 2, 0.9), pair(0, 2, 0.9)]
  const apart = (a: number[], b: number[]) =>
    ![...a, ...b].every(n => n === 0 || n === 2) &&
    !([...a, ...b].includes(0) && [...a, ...b].includes(2))
  expect(averageLink(3, pairs, { threshold, mayJoin: apart })).toEqual([[0, 1], [2]])
})

test('two large clusters may need more than single ones', () => {
  const pairs = [pair(0, 1, 0.9), pair(2, 3, 0.9), pair(0, 2, 0.6), pair(0, 3, 0.6)]
  const both = [...pairs, pair(1, 2, 0.6), pair(1, 3, 0.6)]
  expect(averageLink(4, both, { threshold })).toEqual([[0, 1, 2, 3]])
  const stricter = (a: number, b: number) => 0.5 + 0.2 * Math.log2(Math.min(a, b))
  const pairsOfTwo = averageLink(4, both, { threshold: stricter })
  expect(pairsOfTwo).toEqual([
    [0, 1],
    [2, 3],
  ])
})
