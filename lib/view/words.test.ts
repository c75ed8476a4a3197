import { expect, test } from 'vitest'
import type { EventEntry } from './entries'
import {
  asHeadline,
  choiceInWords,
  countInWords,
  headingOf,
  shortDate,
  spanInWords,
  statusWords,
  timeInWords,
} from './words'

test.each([
  ['15:47+03:00', '15:47 (UTC+3)'],
  ['15:47', '15:47'],
  ['09:05Z', '09:05 (UTC)'],
  ['23:30-05:30', '23:30 (UTC−5:30)'],
  ['NI', 'late in the day'],
  ['MO', 'in the morning'],
  ['XX', 'XX'],
])('time %s', (time, words) => {
  expect(timeInWords(time)).toBe(words)
})

test.each([
  [['2018-04-12', '2018-04-07', '2018-04-11'], '7–12 April 2018'],
  [['2018-04-12', '2018-04-12'], '12 April 2018'],
  [['2018-03-30', '2018-04-02'], '30 March – 2 April 2018'],
  [['2018-04', '2018-04-09'], 'April 2018'],
  [['1988-01', '2021-04-14'], 'January 1988 – 14 April 2021'],
  [['2018-04-07/2018-04-09', '2018-04-08'], '7–9 April 2018'],
  [['2018-04'], 'April 2018'],
  [['no date'], null],
  [[], null],
])('span of %j', (dates, words) => {
  expect(spanInWords(dates)).toBe(words)
})

test.each([
  [['2018-04-09', '2018-04-07'], '7 or 9 April'],
  [['2018-04-02', '2018-03-30'], '30 March or 2 April'],
  [['2017-12-31', '2018-01-01'], '31 December 2017 or 1 January 2018'],
  [['2018-04-09', '2018-04-09'], '9 April'],
  [['2018-03', '2018-04-09'], 'March 2018 or 9 April 2018'],
])('choice of %j', (dates, words) => {
  expect(choiceInWords(dates)).toBe(words)
})

test.each([
  ['2018-04-11', '11', ['Wed', 'April 2018']],
  ['2018-04', 'Apr', ['2018', 'day not given']],
  ['2018', '2018', ['day not given']],
  ['2018-04-07/2018-04-09', '7–9', ['April 2018']],
  ['[2018-04-07,2018-04-09]', '7 or 9', ['April 2018']],
  ['2018-04~', '', ['about April 2018']],
  ['gibberish', '?', ['gibberish']],
])('heading of %s', (date, large, lines) => {
  expect(headingOf(date)).toMatchObject({ large, lines })
})

test('a short date names the weekday of a day only', () => {
  expect(shortDate('2018-04-12')).toBe('Thu 12 Apr 2018')
  expect(shortDate('2018-04')).toBe('Apr 2018')
})

const entry: EventEntry = {
  id: 'a',
  title: 'x',
  status: 'single',
  modality: 'happened',
  weight: 1,
  story: 's',
  sources: ['one'],
  datings: [{ date: '2018-04-09', title: 'x', sources: ['one'] }],
}
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
  ['a figure in dispute', { status: 'disputed' }, {}, ['sources differ on figures']],
  [
    'a figure in dispute, a day and its month',
    { status: 'disputed', datings: [dating, { ...dating, date: '2018-04' }] },
    {},
    ['sources differ on figures'],
  ],
  [
    'a date in dispute',
    { status: 'disputed', disputedDates: ['2018-04-09', '2018-04-07'] },
    {},
    ['sources differ: 7 or 9 April'],
  ],
])('status words of %s', (_, change, given, words) => {
  const found = statusWords({ ...entry, ...change }, { ...dating, ...given })
  expect(found.map(word => word.words)).toEqual(words)
})

test.each([
  ['the ferry sank', 'The ferry sank'],
  ['“we will not”, he said', '“we will not”, he said'],
  ['élan', 'Élan'],
  ['7 ferries', '7 ferries'],
])('headline %s', (title, headline) => {
  expect(asHeadline(title)).toBe(headline)
})

test('counts have thousands and plurals', () => {
  expect(countInWords(1, 'event')).toBe('1 event')
  expect(countInWords(1200, 'event')).toBe('1,200 events')
  expect(countInWords(2, 'copy', 'copies')).toBe('2 copies')
})
