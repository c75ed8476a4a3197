import { expect, test } from 'vitest'
import { readTerms, type Term } from './typed-terms'

test.each<[string, Term[]]>([
  ['ferry', [{ word: 'ferry' }]],
  ['Café  strike', [{ word: 'cafe' }, { word: 'strike' }]],
  ['2018-04-12', [{ dates: [{ year: 2018, month: 4, day: 12 }] }]],
  ['2018-04', [{ dates: [{ year: 2018, month: 4 }] }]],
  ['2018-', [{ dates: [{ year: 2018 }] }]],
  ['2018-1', [{ dates: [1, 10, 11, 12].map(month => ({ year: 2018, month })) }]],
  ['2018', [{ word: '2018', dates: [{ year: 2018 }] }]],
  ['April 12', [{ dates: [{ month: 4, day: 12 }] }]],
  ['12th of April', [{ word: '12th' }, { word: 'of' }, { word: 'april', dates: [{ month: 4 }] }]],
  ['12 Apr 2018', [{ dates: [{ day: 12, month: 4, year: 2018 }] }]],
  ['April 12, 2018', [{ dates: [{ month: 4, day: 12, year: 2018 }] }]],
  ['Thursday 12 April', [{ dates: [{ weekday: 4, day: 12, month: 4 }] }]],
  ['April 2018', [{ dates: [{ month: 4, year: 2018 }] }]],
  ['Thursday', [{ word: 'thursday', dates: [{ weekday: 4 }] }]],
  ['may', [{ word: 'may', dates: [{ month: 5 }] }]],
  ['Sun', [{ word: 'sun', dates: [{ weekday: 7 }] }]],
  ['ma 12', [{ word: 'ma' }, { word: '12' }]],
  ['ferry April 2018', [{ word: 'ferry' }, { dates: [{ month: 4, year: 2018 }] }]],
  ['40 dead', [{ word: '40' }, { word: 'dead' }]],
])('%s', (typed, terms) => {
  expect(readTerms(typed)).toEqual(terms)
})
