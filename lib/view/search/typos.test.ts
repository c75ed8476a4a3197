import { describe, expect, test } from 'vitest'
import { measureDistance } from './edit-distance'
import { findNearWords } from './typos'

describe('how far a typed word is', () => {
  test.each<[string, string, number, number | null, number | null]>([
    ['harbour', 'harbour', 1, 0, 0],
    ['harbor', 'harbour', 1, 1, 1],
    ['hrabour', 'harbour', 1, 1, 1],
    ['hqrbour', 'harbour', 1, 1, 1],
    ['harrbour', 'harbour', 1, 1, 1],
    ['harb', 'harbour', 1, 3, 0],
    ['hrab', 'harbour', 1, 4, 1],
    ['hzzbour', 'harbour', 1, null, null],
    ['parliamnet', 'parliament', 2, 1, 1],
    ['parlaimnet', 'parliament', 2, 2, 2],
    ['a', 'b', 1, 1, 1],
    ['harbour', 'har', 2, null, null],
  ])('%s from %s with at most %i', (typed, word, most, whole, beginning) => {
    const distance = measureDistance(typed, word, most)
    expect(distance?.beginning ?? null).toBe(beginning)
    if (whole !== null && word.length <= typed.length + most) expect(distance?.whole).toBe(whole)
  })
})

describe('words near to one with a slip', () => {
  const vocabulary = ['ferries', 'ferry', 'ferryman', 'fever', 'fog', 'harbour', 'harbours']

  test.each<[string, string[]]>([
    ['fery', ['ferry', 'ferries', 'ferryman']],
    ['ferru', ['ferry', 'ferries', 'ferryman']],
    ['fevre', ['fever']],
    ['habrour', ['harbour', 'harbours']],
    ['fgo', []],
    ['zzzzzz', []],
  ])('%s', (typed, words) => {
    const found = findNearWords(typed, vocabulary)
    expect(new Set(found)).toEqual(new Set(words))
    expect(found[0]).toBe(words[0])
  })

  test('never more than twelve', () => {
    const many = Array.from(
      { length: 40 },
      (_, at) => `harbou${String.fromCharCode(97 + (at % 26))}${at}`,
    )
    expect(findNearWords('harbxu', many)).toHaveLength(12)
  })
})
