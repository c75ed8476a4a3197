import { expect, test } from 'vitest'
import { alignTimexes, normaliseValue, type ScoredTimex, scoreDates } from './score-dates'

function timex(start: number, end: number, value: string, type = 'DATE'): ScoredTimex {
  return { start, end, type, value }
}

test('a perfect reading scores 1 throughout', () => {
  const gold = [timex(0, 5, '2018-04-11'), timex(9, 12, 'P2D', 'DURATION')]
  const score = scoreDates([{ gold, predicted: gold }])
  expect(score.strict.f1).toBe(1)
  expect(score.valueF1).toBe(1)
  expect(score.dayAccuracy).toBe(1)
})

test('overlap counts as found, a wrong value does not count as read', () => {
  const gold = [timex(0, 10, '2018-04-11'), timex(20, 30, '2018'), timex(40, 45, '2017')]
  const predicted = [timex(2, 10, '2018-04-11'), timex(20, 30, '2019'), timex(60, 65, '2016')]
  const score = scoreDates([{ gold, predicted }])
  expect(score.strict.recall).toBeCloseTo(1 / 3)
  expect(score.relaxed.precision).toBeCloseTo(2 / 3)
  expect(score.relaxed.recall).toBeCloseTo(2 / 3)
  expect(score.valueF1).toBeCloseTo((2 / 3) * (1 / 2))
  expect(score.valueAccuracy).toBe(0.5)
})

test('the day of a time of day is right for its day', () => {
  const score = scoreDates([
    { gold: [timex(0, 9, '2018-04-11')], predicted: [timex(0, 15, '2018-04-11TEV', 'TIME')] },
  ])
  expect(score.dayAccuracy).toBe(1)
  expect(score.typeF1).toBe(0)
})

test('only the types asked for are scored, yet any prediction can name the day', () => {
  const documents = [
    { gold: [timex(0, 9, '2018-04-11')], predicted: [timex(0, 9, '2018-04-11', 'DURATION')] },
  ]
  const score = scoreDates(documents, ({ type }) => type === 'DATE')
  expect(score.predicted).toBe(0)
  expect(score.relaxed.f1).toBe(0)
  expect(score.dayAccuracy).toBe(1)
})

test('partners are the same span first, then the largest overlap', () => {
  const gold = [timex(0, 10, 'a'), timex(5, 8, 'b')]
  const predicted = [timex(5, 8, 'b'), timex(0, 4, 'a')]
  const partners = alignTimexes(gold, predicted)
  expect([...partners.values()].map(({ value }) => value).sort()).toEqual(['a', 'b'])
  expect(gold[1] && partners.get(gold[1])?.value).toBe('b')
})

test.each([
  [' 2018-w15 ', '2018-W15'],
  ['2018-04-11T15:47:00', '2018-04-11T15:47'],
  ['2018-04-11T15:47:30', '2018-04-11T15:47:30'],
  ['past_ref', 'PAST_REF'],
])('%s is compared as %s', (value, expected) => {
  expect(normaliseValue(value)).toBe(expected)
})
