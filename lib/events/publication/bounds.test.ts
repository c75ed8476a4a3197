import { expect, test } from 'vitest'
import { tagArticle } from '#lib/events/date-articles'
import { firstDay, formatDay } from '#lib/time/edtf'
import { findBounds } from './bounds'

const article = (text: string) =>
  tagArticle({ id: 'a', source: 's', title: '', published: null, text }, new Map())
const near = firstDay('2018-04-11') ?? 0
const inDays = (day: number) => (Number.isFinite(day) ? formatDay(day) : '')

test.each<[string, string, string]>([
  ['The mill of Vell was sold on 9 April 2018.', '2018-04-09', ''],
  ['The council closed the quay on Monday 9 April 2018.', '2018-04-09', ''],
  ['The owners will meet on Monday 9 April 2018.', '', '2018-04-09'],
  ['The hearing is scheduled for 20 April 2018.', '', '2018-04-20'],
  ['The mill was sold on 9 April. The owners will meet on 13 April.', '2018-04-09', '2018-04-13'],
  ['It was founded on 3 May 1962 and was sold on 9 April 2018.', '2018-04-09', ''],
  // No year, and a weekday that no year nearby gives it.
  ['The mill was sold on Tuesday 9 April.', '', ''],
  ['The mill was sold on 9 November.', '', ''],
  // Neither past nor to come, or both.
  ['The council announced a vote on 20 April 2018.', '', ''],
  ['The league ordered the replay for 20 April 2018.', '', ''],
  ['It was closed due to floods that will, on 20 April 2018, be remembered.', '', '2018-04-20'],
  ['The quay was closed due to floods until 20 April 2018.', '', ''],
  ['The bridge was due to open on 20 April 2018.', '', ''],
  ['The quay would be closed on 20 April 2018.', '', ''],
  ['The quay was closed until 20 April 2018.', '', ''],
  ['Most left in April 2018.', '', ''],
])('%s', (text, from, to) => {
  const bounds = findBounds(article(text), [near])
  expect([inDays(bounds.from), inDays(bounds.to)]).toEqual([from, to])
  expect(bounds.because).toHaveLength([from, to].filter(Boolean).length)
})

test('the words are quoted', () => {
  const { because } = findBounds(article('The mill was sold on 9 April 2018.'), [])
  expect(because).toEqual([
    'it tells of what was on Monday 9 April 2018 (“The mill was sold on 9 April 2018”)',
  ])
})
