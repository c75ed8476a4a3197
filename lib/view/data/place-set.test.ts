import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodePack, readPack } from './pack'
import { decodePlaces, encodePlaces } from './place-list'
import {
  addRange,
  allPlaces,
  countBoth,
  countPlaces,
  firstAtLeast,
  hasPlace,
  listPlaces,
  meetAll,
  noPlaces,
  placeSetOf,
  unite,
} from './place-set'

const size = 700
const somePlaces = fc
  .uniqueArray(fc.integer({ min: 0, max: size - 1 }))
  .map(places => places.sort((a, b) => a - b))

describe('sets of places do as sets do', () => {
  test('meeting, uniting, counting', () => {
    fc.assert(
      fc.property(somePlaces, somePlaces, (a, b) => {
        const [one, other] = [placeSetOf(size, a), placeSetOf(size, b)]
        const both = a.filter(place => b.includes(place))
        const either = [...new Set([...a, ...b])].sort((x, y) => x - y)
        expect([...listPlaces(one)]).toEqual(a)
        expect([...listPlaces(meetAll(size, [one, other]))]).toEqual(both)
        expect([...listPlaces(unite(one, other))]).toEqual(either)
        expect(countBoth(one, other)).toBe(both.length)
        expect(countPlaces(one)).toBe(a.length)
        for (const place of [0, 31, 32, 699]) expect(hasPlace(one, place)).toBe(a.includes(place))
      }),
    )
  })

  test.each<[number, number]>([
    [0, 700],
    [0, 0],
    [3, 9],
    [31, 33],
    [30, 65],
    [64, 128],
    [690, 900],
    [-5, 2],
  ])('the range from %i to %i', (from, to) => {
    const expected = Array.from({ length: size }, (_, place) => place).slice(Math.max(0, from), to)
    expect([...listPlaces(addRange(noPlaces(size), from, to))]).toEqual(expected)
  })

  test('all, none and the first at least', () => {
    expect(countPlaces(allPlaces(size))).toBe(size)
    expect(countPlaces(meetAll(size, []))).toBe(size)
    expect(countPlaces(noPlaces(size))).toBe(0)
    expect([0, 3, 4, 9, 10].map(value => firstAtLeast([3, 4, 9], value))).toEqual([0, 0, 1, 2, 3])
  })
})

describe('lists of places', () => {
  test('come back as they were written, the shorter way', () => {
    fc.assert(
      fc.property(somePlaces, places => {
        const bytes = encodePlaces(places)
        expect([...listPlaces(decodePlaces(size, bytes))]).toEqual(places)
        expect(bytes.length).toBeLessThanOrEqual(2 + Math.ceil(size / 8))
      }),
    )
  })

  test('far apart they take a few bytes each', () => {
    const places = [5, 90_000, 99_999]
    const bytes = encodePlaces(places)
    expect(bytes.length).toBe(7)
    expect([...listPlaces(decodePlaces(100_000, bytes))]).toEqual(places)
  })

  test('out of order they are refused, broken ones too', () => {
    expect(() => encodePlaces([4, 2])).toThrow('sort them')
    expect(() => decodePlaces(size, new Uint8Array([9, 1]))).toThrow('broken')
  })
})

describe('packs', () => {
  test('hold their pieces by name', () => {
    const pieces: [string, Uint8Array][] = [
      ['ferry', new Uint8Array([1, 2, 3])],
      ['', new Uint8Array()],
      ['æther “x”', new Uint8Array([255])],
    ]
    const bytes = encodePack(pieces)
    expect([...readPack(new Uint8Array(bytes).buffer)]).toEqual(pieces)
  })

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['cut short', bytes => bytes.slice(0, -1)],
    ['an error page', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['empty', () => new Uint8Array()],
  ])('that are %s are refused', (_, spoil) => {
    const bytes = encodePack([['ferry', new Uint8Array([1, 2, 3])]])
    expect(() => readPack(new Uint8Array(spoil(bytes)).buffer)).toThrow()
  })
})
