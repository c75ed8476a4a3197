import { expect, test } from 'vitest'
import { tagArticle } from '#lib/events/date-articles'
import { firstDay, formatDay } from '#lib/time/edtf'
import { findDatelineDay } from './dateline-day'

const article = (text: string) =>
  tagArticle({ id: 'a', source: 's', title: '', published: null, text }, new Map())

test.each<[string, string, string | null]>([
  ['HALDEN, Aug 24 (Agency) - The mill burned.', '2018-08-26', '2018-08-24'],
  ['Mill burns\nPort Elspeth, Vt., Nov. 11 – The mill burned.', '2018-11-12', '2018-11-11'],
  ['HALDEN Dec 30 (Agency) - The mill burned.', '2019-01-02', '2018-12-30'],
  // Of no year nearby, and in prose.
  ['HALDEN, Aug 24 (Agency) - The mill burned.', '2018-02-01', null],
  ['The mill of Halden burned on Aug 24 - and again in May.', '2018-08-26', null],
  ['HALDEN, Tuesday (Agency) - The mill burned.', '2018-08-26', null],
])('%s beside one of %s', (text, other, day) => {
  const found = findDatelineDay(article(text), [firstDay(other) ?? 0])
  expect(found && formatDay(found.day)).toBe(day)
})

test('without others the year is unknown', () => {
  expect(findDatelineDay(article('HALDEN, Aug 24 (Agency) - The mill burned.'), [])).toBeNull()
})
