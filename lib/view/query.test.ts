import { expect, test } from 'vitest'
import { dayOf } from '#lib/time/edtf'
import { closeRange, formatQuery, isFiltered, parseQuery, wholeView } from './query'

const april7 = dayOf(2018, 4, 7)

test.each([
  ['', wholeView],
  ['?from=2018-04-07&to=2018-04-12', { ...wholeView, range: { from: april7, to: april7 + 6 } }],
  [
    '?from=2018-04-07T06%3A00&to=2018-04-07T18%3A00',
    { ...wholeView, range: { from: april7 + 0.25, to: april7 + 0.75 } },
  ],
  [
    '?q=get+ready&source=sputnik&status=disputed',
    { ...wholeView, words: 'get ready', source: 'sputnik', status: 'disputed' },
  ],
  ['?from=2018-04-07', { ...wholeView, range: { from: april7, to: Infinity } }],
  ['?to=2018-04-06', { ...wholeView, range: { from: -Infinity, to: april7 } }],
  ['?status=agreed', { ...wholeView, status: 'agreed' }],
  ['?status=single', { ...wholeView, status: 'single' }],
  ['?status=undated', { ...wholeView, status: 'undated' }],
  ['?status=disputed&sources=2', { ...wholeView, status: 'disputed', several: true }],
  ['?story=s1', { ...wholeView, story: 's1' }],
] as const)('reads and writes %j', (query, view) => {
  expect(parseQuery(query)).toEqual(view)
  expect(formatQuery(view)).toBe(query)
})

test.each([
  '?from=2018-04-12&to=2018-04-07',
  '?from=yesterday&to=2018-04-07',
  '?from=2018-02-30&to=2018-03-01',
  '?status=all',
  '?sources=3',
  '?other=1',
  '?q=',
])('%j is the whole timeline', query => {
  expect(parseQuery(query)).toEqual(wholeView)
})

test('an older word for two sources or more is understood', () => {
  expect(parseQuery('?status=several')).toEqual({ ...wholeView, several: true })
})

test('the range of the map leaves no event out of the list', () => {
  expect(isFiltered(parseQuery('?from=2018-04-07&to=2018-04-12'))).toBe(false)
  expect(isFiltered(parseQuery('?q=x'))).toBe(true)
})

test.each([
  [
    { from: 5, to: 9 },
    { from: 5, to: 9 },
  ],
  [
    { from: 5, to: Infinity },
    { from: 5, to: 20 },
  ],
  [
    { from: -Infinity, to: 9 },
    { from: 2, to: 9 },
  ],
  [
    { from: 30, to: Infinity },
    { from: 30, to: 31 },
  ],
  [null, null],
])('of %j and a timeline from 2 to 20 the map shows %j', (range, shown) => {
  expect(closeRange(range, { from: 2, to: 20 })).toEqual(shown)
})
