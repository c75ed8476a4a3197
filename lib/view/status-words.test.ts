import { expect, test } from 'vitest'
import type { EventEntry } from './entries'
import { statusWords } from './status-words'

const entry: EventEntry = {
  id: 'a',
  title: 'x',
  status: 'single',
  modality: 'happened',
  weight: 1,
  story: 's',
  sources: ['one', 'two'],
  datings: [{ date: '2018-04-09', title: 'x', sources: ['one'] }],
}
const alone = { sources: ['one'] }
const dating = { date: '2018-04-09', title: 'x', sources: ['one'] }

test.each<[string, Partial<EventEntry>, object, string[]]>([
  ['a single source', {}, {}, []],
  ['agreement', { status: 'agreed' }, {}, ['agreed']],
  ['a night', {}, { time: 'NI', basis: 'relative' }, ['late in the day']],
  ['a date from context', {}, { basis: 'context' }, ['date from context']],
  ['an inferred date', {}, { basis: 'inferred' }, ['date inferred']],
  ['a plan', { modality: 'planned' }, {}, ['planned']],
  ['a possibility', { modality: 'hypothetical' }, {}, ['possible, not certain']],
  ['what did not happen', { modality: 'denied' }, {}, ['said not to have happened']],
  ['a denial', { modality: 'denied' }, { title: 'The owner denied it' }, ['denied']],
  [
    'a figure in dispute',
    { status: 'disputed', conflicts: ['figure'] },
    {},
    ['sources differ on the figures'],
  ],
  [
    'a figure in dispute, a day and its month',
    {
      status: 'disputed',
      conflicts: ['figure'],
      datings: [dating, { ...dating, date: '2018-04' }],
    },
    {},
    ['sources differ on the figures', 'also under April 2018'],
  ],
  [
    'a date in dispute',
    { status: 'disputed', disputedDates: ['2018-04-09', '2018-04-07'] },
    {},
    ['sources differ: 7 or 9 April'],
  ],
  [
    'a date and a figure in dispute',
    { status: 'disputed', disputedDates: ['2018-04-09', '2018-04-07'], conflicts: ['figure'] },
    {},
    ['sources differ: 7 or 9 April, and on the figures'],
  ],
  ['a dispute that nothing explains', { status: 'disputed' }, {}, ['sources differ']],
  [
    'one source that contradicts itself',
    { ...alone, status: 'disputed', conflicts: ['figure'] },
    {},
    ['one source, two accounts of the figures'],
  ],
  [
    'one source with two dates',
    { ...alone, status: 'disputed', disputedDates: ['2018-04-09', '2018-04-07'] },
    {},
    ['one source, two accounts: 7 or 9 April'],
  ],
  [
    'copies of one text',
    { sources: ['one', 'two', 'three'], voices: 1 },
    {},
    ['one wire report, carried by 3'],
  ],
  [
    'one source with two accounts, no dispute',
    { twoAccounts: true },
    {},
    ['one source, two accounts'],
  ],
  ['an update', { updated: true }, {}, ['figures brought up to date']],
  [
    'a denial',
    { status: 'disputed', conflicts: ['denial'] },
    {},
    ['sources differ on whether it happened'],
  ],
  ['an early hour', {}, { time: 'MO', early: true }, ['early']],
])('status words of %s', (_, change, given, words) => {
  const found = statusWords({ ...entry, ...change }, { ...dating, ...given })
  expect(found.map(word => word.words)).toEqual(words)
})

test('an undated event says why', () => {
  const undated = { ...entry, datings: [], undated: 'the text gives no date for it' }
  expect(statusWords(undated, null)).toEqual([{ words: 'no date: the text gives no date for it' }])
})

test('what did not surely happen has its mark of the map', () => {
  const words = statusWords({ ...entry, modality: 'planned' }, dating)
  expect(words).toEqual([{ words: 'planned', modality: 'planned' }])
})
