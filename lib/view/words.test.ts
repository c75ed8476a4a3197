import { expect, test } from 'vitest'
import { asHeadline, choiceInWords, countInWords, headingOf, shortDate, spanInWords } from './words'

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
