import { expect, test } from 'vitest'
import { datePath, groupByDate, orderByDate } from './days'
import type { EventEntry } from './entries'

/** `a 2018-04-09 NI | 2018-04-07`: an id, then its dates with their times of day, headline first. */
function entry(text: string): EventEntry {
  const [id = '', ...rest] = text.split(' ')
  const datings = rest
    .join(' ')
    .split(' | ')
    .filter(Boolean)
    .map(part => {
      const [date = '', time] = part.split(' ')
      return { date, ...(time && { time }), title: id, sources: ['one'] }
    })
  return {
    id,
    title: id,
    status: 'single',
    modality: 'happened',
    weight: 1,
    story: 's',
    sources: ['one'],
    datings,
  }
}

test.each([
  ['days in order', ['a 2018-04-09', 'b 2018-04-07'], ['2018-04-07: b', '2018-04-09: a']],
  [
    'one under each of its dates',
    ['a 2018-04-09 | 2018-04-07'],
    ['2018-04-07: a', '2018-04-09: a'],
  ],
  [
    'a day in the order given, whatever the times of day',
    ['a 2018-04-09 NI', 'b 2018-04-09', 'c 2018-04-09 09:30', 'd 2018-04-09 MO'],
    ['2018-04-09: a b c d'],
  ],
  [
    'a month after its first day, a year after its months',
    ['a 2018', 'b 2018-01', 'c 2018-01-01', 'd 2018-01-02'],
    ['2018-01-01: c', '2018-01: b', '2018: a', '2018-01-02: d'],
  ],
  ['the undated last', ['a', 'b 2018'], ['2018: b', 'null: a']],
  ['nothing', [], []],
])('groups %s', (_, texts, groups) => {
  const found = groupByDate(texts.map(entry))
  const shown = found.map(({ date, rows }) => `${date}: ${rows.map(row => row.entry.id).join(' ')}`)
  expect(shown).toEqual(groups)
})

test('previous and next follow the headline dates', () => {
  const entries = [
    'a 2018-04-12',
    'b',
    'c 2018-04-09 | 2018-04-07',
    'e 2018-04-12 MO',
    'd 2018-04-08',
  ].map(entry)
  expect(orderByDate(entries).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'e', 'b'])
})

test.each([
  ['2018-04-11', '/2018-04-11/'],
  ['2018-04', '/2018-04/'],
  ['2018', '/2018/'],
  ['2018-04~', null],
  ['2018-13', null],
  ['2018-04-07/2018-04-09', null],
])('path of %s', (date, path) => {
  expect(datePath(date)).toBe(path)
})
