import { expect, test } from 'vitest'
import { findTokens } from '#lib/events/words/tokens'
import { likenessOfTellings } from './likeness'
import { isDay } from './marks'
import type { Telling } from './telling'

/** A telling of `sentence` by the word before "|". Fiction. */
function telling(sentence: string, date = '2021-03-03', isHard = true): Telling {
  const tokens = findTokens(sentence.replace('|', ''), { start: 0, end: sentence.length })
  const place = findTokens(sentence.split('|')[0] ?? '', { start: 0, end: sentence.length }).length
  const act = tokens[place - 1]
  const own = tokens.filter(token => token.content && token !== act)
  const keys = (of: typeof own) => new Set(of.map(({ key }) => key))
  return {
    date,
    isHard,
    key: act?.key ?? '',
    around: new Map(own.map(({ key }) => [key, 0.5])),
    names: keys(own.filter(({ capital }) => capital)),
    places: new Set(),
    said: new Map(own.map(({ key }) => [key, 1])),
  }
}

const worth = () => 2
const sank = 'The ferry Aurora sank| in heavy fog with her crew'

test.each<[string, Telling, boolean]>([
  ['the same words', telling(sank), true],
  ['fewer of them', telling('Aurora sank| in fog'), true],
  ['only a name', telling('Aurora sank| as tugs arrived'), false],
  ['another name', telling('The tanker Corvina sank| in heavy fog with her crew'), false],
  ['another act', telling('The ferry Aurora burned| in heavy fog with her crew'), false],
  ['another day', telling(sank, '2021-03-04'), false],
  ['its month', telling(sank, '2021-03'), true],
  ['another month', telling(sank, '2021-04'), false],
])('%s', (_, other, isOne) => {
  const likeness = likenessOfTellings(telling(sank), other, worth)
  expect(likeness >= 0.5).toBe(isOne)
  expect(likenessOfTellings(other, telling(sank), worth)).toBe(likeness)
})

test('one of two must be dated by its text', () => {
  const loose = telling(sank, '2021-03-03', false)
  expect(likenessOfTellings(telling(sank), loose, worth)).toBeGreaterThan(0.5)
  expect(likenessOfTellings(loose, loose, worth)).toBe(0)
})

test('nobody dies twice', () => {
  const [a, b] = [telling('Ida Brandt died| at home'), telling('Painters mourn: Brandt died|')]
  const [c, d] = [
    telling('Ida Brandt arrived| at home'),
    telling('Painters mourn: Brandt arrived|'),
  ]
  expect(likenessOfTellings(a, b, worth)).toBeGreaterThan(likenessOfTellings(c, d, worth))
})

test('a day is finer than a month', () => {
  expect([isDay('2021-03-03'), isDay('2021-03')]).toEqual([true, false])
})
