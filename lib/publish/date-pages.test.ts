import { expect, test } from 'vitest'
import type { EventEntry } from '#lib/view/entries'
import { listEvents, planDatePages } from './date-pages'
import { describeDate } from './descriptions'

function entry(id: string, ...dates: string[]): EventEntry {
  return {
    id,
    title: id,
    status: 'single',
    modality: 'happened',
    weight: 1,
    story: 's',
    sources: ['one'],
    datings: dates.map(date => ({ date, title: id, sources: ['one'] })),
  }
}

const short = planDatePages([
  entry('a', '2018-04-07'),
  entry('b', '2018-04-11', '2018-04-09'),
  entry('c', '2018-04'),
  entry('d', '2018-04-10/2018-04-12'),
  entry('e', '2017'),
])

test('a short timeline has a page for every day of its months', () => {
  expect(short.dates).toHaveLength(30 + 3)
  expect(short.eventful).toEqual([
    '2017',
    '2018',
    '2018-04',
    '2018-04-07',
    '2018-04-09',
    '2018-04-11',
  ])
})

test('a quiet month between two has a page', () => {
  const { read } = planDatePages([entry('a', '2018-04-03'), entry('b', '2018-06-20')])
  expect(read('2018-05')).toMatchObject({ groups: [], before: '2018-04', after: '2018-06' })
})

test('an event under two dates of a month counts once', () => {
  const page = short.read('2018-04')
  if (!page) throw new Error('no page')
  expect(listEvents(page).map(row => row.entry.id)).toEqual(['c', 'a', 'b', 'd'])
  expect(describeDate(page)).toBe('4 events: c · a · b · d')
})

test('a long timeline has pages for days with events only', () => {
  const long = planDatePages([entry('a', '2016-01-05'), entry('b', '2018-04-11')])
  expect(long.dates).toHaveLength(6)
})

test.each([
  ['2018-04-11', ['b'], ['c', 'd'], '2018-04-09', null],
  ['2018-04-09', ['b'], ['c'], '2018-04-07', '2018-04-11'],
  ['2018-04-08', [], ['c'], '2018-04-07', '2018-04-09'],
  ['2018-04', ['a', 'b', 'd', 'b', 'c'], [], null, null],
  ['2017', ['e'], [], null, '2018'],
])('the page of %s', (date, inside, wider, before, after) => {
  const page = short.read(date)
  const idsOf = (groups = page?.groups) =>
    groups?.flatMap(group => group.rows).map(row => row.entry.id)
  expect(idsOf()?.toSorted()).toEqual(inside.toSorted())
  expect(idsOf(page?.wider)).toEqual(wider)
  expect(page).toMatchObject({ before, after })
})

test('other dates have none', () => {
  expect(short.read('2019')).toBeNull()
  expect(planDatePages([]).dates).toEqual([])
})
