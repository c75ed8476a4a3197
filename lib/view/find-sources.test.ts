import { expect, test } from 'vitest'
import { findSources } from './find-sources'

const names = ['The Ostrel Herald', 'Ostrel Éveil', 'Le Monde d’Ostrel', 'Nostrelia', 'Daily Ferry']
const sources = names.map((name, index) => ({ id: `s${index}`, name, namedBy: 'text' as const }))
const reported = [5, 7, 9, 30, 1]

test.each([
  ['nothing: who reports most comes first', '', [3, 2, 1, 0, 4]],
  ['a beginning before a word before a part', 'ostrel', [1, 2, 0, 3]],
  ['without accents and capitals', 'EVEIL', [1]],
  ['with accents', 'féRry', [4]],
  ['two words', 'ostrel h', [0]],
  ['spaces around', ' daily ', [4]],
  ['what nobody is called', 'gazette', []],
  ['signs', '(*', []],
])('finds sources by %s', (_, typed, expected) => {
  const { sources: found, total } = findSources(sources, reported, typed, 10)
  expect(found.map(({ id }) => id)).toEqual(expected.map(index => `s${index}`))
  expect(total).toBe(expected.length)
})

test('gives as many as asked for and says how many there are', () => {
  const { sources: found, total } = findSources(sources, reported, 'ostrel', 2)
  expect([found.length, total]).toEqual([2, 4])
})
