import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RowHeights } from './row-heights'

describe('heights of rows', () => {
  test('are guessed until they are measured', () => {
    const heights = new RowHeights(5, row => (row === 0 ? 30 : 10))
    expect(heights.total).toBe(70)
    expect(heights.before(2)).toBe(40)
    heights.change(1, 25)
    expect(heights.before(2)).toBe(55)
    expect(heights.total).toBe(85)
    expect(heights.between(1, 3)).toBe(35)
  })

  test.each<[height: number, row: number]>([
    [-5, 0],
    [0, 0],
    [9.9, 0],
    [10, 1],
    [49, 4],
    [50, 4],
    [1e9, 4],
  ])('%s from the start is row %s of five that are ten high', (height, row) => {
    expect(new RowHeights(5, () => 10).rowAt(height)).toBe(row)
  })

  test('none have no height', () => {
    const heights = new RowHeights(0, () => 10)
    expect(heights.total).toBe(0)
    expect(heights.rowAt(100)).toBe(0)
  })

  test('are the sums of what was said last', () => {
    const list = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 70 })
    const changes = fc.array(fc.tuple(fc.nat(69), fc.integer({ min: 1, max: 400 })))
    fc.assert(
      fc.property(list, changes, (plain, said) => {
        const heights = new RowHeights(plain.length, row => plain[row] ?? 0)
        const known = [...plain]
        for (const [row, height] of said) {
          heights.change(row, height)
          if (row < known.length) known[row] = height
        }
        let sum = 0
        for (const [row, height] of known.entries()) {
          expect(heights.before(row)).toBe(sum)
          expect(heights.rowAt(sum)).toBe(row)
          sum += height
        }
        expect(heights.total).toBe(sum)
      }),
    )
  })
})
