import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastLength } from '#lib/view/stack'
import { cellOf, findAppearances, finestLevel, type MapRow, mostInCell } from './levels'

const coarsest = 10
const lanes = 3
const capacities = [2, 1, 3]

const anyRow = fc
  .record({
    day: fc.integer({ min: 0, max: 400 }),
    hour: fc.option(fc.integer({ min: 0, max: 23 })),
    days: fc.constantFrom(1, 1, 1, 1, 30, 365),
    openEnd: fc.boolean(),
    lanes: fc.uniqueArray(fc.integer({ min: 0, max: lanes - 1 }), { minLength: 1 }),
    weight: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ day, hour, days, openEnd, ...rest }): MapRow => {
    const from = hour === null ? day : day + hour / 24
    return { from, to: hour === null ? from + days : from, openEnd: openEnd && days > 1, ...rest }
  })
const manyRows = fc.array(anyRow, { minLength: 130, maxLength: 400 })

/** Rows that are drawn at `level`. */
function shownAt(rows: MapRow[], level: number): { row: MapRow; places: number[] }[] {
  return findAppearances(rows, capacities, coarsest).flatMap((appearance, index) => {
    const row = rows[index]
    return row && appearance && appearance.level >= level ? [{ row, places: appearance.rows }] : []
  })
}

const anyLevel = fc.integer({ min: finestLevel, max: coarsest })

describe('levels of detail', () => {
  test('a cell never holds more rows than it may', () => {
    fc.assert(
      fc.property(manyRows, anyLevel, (rows, level) => {
        const counts = new Map<number, number>()
        for (const { row } of shownAt(rows, level)) {
          const cell = Math.floor(row.from / cellOf(level))
          counts.set(cell, (counts.get(cell) ?? 0) + 1)
        }
        expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(mostInCell(level))
      }),
      { numRuns: 40 },
    )
  })

  test('no two marks of a row overlap at any level', () => {
    fc.assert(
      fc.property(manyRows, anyLevel, (rows, level) => {
        const least = leastLength(level)
        const ends = new Map<string, number>()
        for (const { row, places } of shownAt(rows, level).sort(
          (a, b) => a.row.from - b.row.from,
        )) {
          for (const [at, lane] of row.lanes.entries()) {
            const key = `${lane}/${places[at]}`
            expect(row.from).toBeGreaterThanOrEqual(ends.get(key) ?? Number.NEGATIVE_INFINITY)
            ends.set(key, Math.max(row.to, row.from + least) + (row.openEnd ? 3 * least : 0))
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the heaviest row of all is there from the coarsest level on', () => {
    fc.assert(
      fc.property(manyRows, rows => {
        const heaviest = { from: 200.5, to: 200.5, openEnd: false, lanes: [1], weight: 99 }
        expect(findAppearances([...rows, heaviest], capacities, coarsest).at(-1)?.level).toBe(
          coarsest,
        )
      }),
      { numRuns: 20 },
    )
  })

  test.each<[string, number, number]>([
    ['a wide view', 10, 6],
    ['half a month', 4, 6],
    ['a week', 3, 12],
    ['a day', 0, 96],
    ['two hours', -3, 96],
  ])('%s may show %i: %i rows in a cell', (_, level, most) => {
    expect(mostInCell(level)).toBe(most)
  })

  test('a row that finds no room at a coarse level comes at a finer one, and none moves', () => {
    const at = (from: number, weight: number): MapRow => ({
      from,
      to: from,
      openEnd: false,
      lanes: [0],
      weight,
    })
    const found = findAppearances([at(10, 3), at(10.5, 2), at(300, 1)], [1], coarsest)
    expect(found.map(one => one?.level)).toEqual([10, 5, 10])
  })
})
