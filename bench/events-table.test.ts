import { expect, test } from 'vitest'
import { figuresOf, isMissed, remarksOn, tableOf } from './events-table'

test('a part of a corpus has the targets of the corpus', () => {
  const [b3] = figuresOf('ecbplus-part', 'clusters', { B3: { F1: 90.5 } })
  expect(b3).toEqual({ corpus: 'ecbplus-part', figure: 'stories B3', value: 90.5, target: 92 })
})

test('what the scorer does not say is missing, not nought', () => {
  expect(figuresOf('other', 'semeval', { dateAcc: 'n/a' })[0]?.value).toBeNull()
})

const figures = [
  { corpus: 'a', figure: 'dates', value: 74, target: 75 },
  { corpus: 'a', figure: 'days', value: 86, target: 85 },
  { corpus: 'a', figure: 'order', value: 9, target: null },
]

test('a missed target is named, a reached one is not', () => {
  const lines = tableOf(figures)
  expect(lines).toEqual([
    'corpus  figure  value  target',
    'a       dates      74  ≥ 75  missed',
    'a       days       86  ≥ 85',
    'a       order       9',
  ])
})

test('a figure that is not there misses its target', () => {
  expect(isMissed({ corpus: 'a', figure: 'dates', value: null, target: 75 })).toBe(true)
})

test('missed targets are counted, and a corpus without any is named', () => {
  const other = { corpus: 'b', figure: 'order', value: 9, target: null }
  expect(remarksOn([...figures, other])).toEqual([
    '1 of 2 targets missed',
    'b: a corpus without a target',
  ])
})
