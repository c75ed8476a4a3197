import { expect, test } from 'vitest'
import { tagArticle } from '#lib/events/date-articles'
import { formatDay } from '#lib/time/edtf'
import { findPrintedDate } from './printed-date'

const body = 'The Orrin dam burst on Tuesday and flooded the mill of Vell, Ida Brandt said.'
const read = (text: string, url?: string) => {
  const article = { id: 'a', source: 's', title: '', published: null, text, ...(url && { url }) }
  const found = findPrintedDate(tagArticle(article, new Map()))
  return found && formatDay(found.day)
}

test.each<[string, string, string | null]>([
  ['a line of its own', `Dam bursts\n8 December 2021\n${body}`, '2021-12-08'],
  ['with a weekday and a clock', `Wednesday, 8 December 2021, 14:02\n${body}`, '2021-12-08'],
  ['with a label', `Published: Dec. 8, 2021\n${body}`, '2021-12-08'],
  [
    'published wins over updated',
    `Updated 9 May 2022\nPublished 8 December 2021\n${body}`,
    '2021-12-08',
  ],
  ['with a name and a place', `By Lea Orm, Vell, 8 December 2021\n${body}`, '2021-12-08'],
  ['two days that part', `8 December 2021\n11 March 2019\n${body}`, null],
  ['part of a sentence', `The dam held since 8 December 2021\n${body}`, null],
  ['prose', `The dam was opened on 8 December 2021.\n${body}`, null],
  ['a month', `December 2021\n${body}`, null],
  ['far down', `${`${body}\n`.repeat(12)}8 December 2021\n`, null],
])('%s', (_, text, day) => {
  expect(read(text)).toBe(day)
})

test.each<[string, string | null]>([
  ['https://post.example/2021/12/08/dam', '2021-12-08'],
  ['https://post.example/2021/dec/08/dam', '2021-12-08'],
  ['https://post.example/news/20211208-dam.html', '2021-12-08'],
  ['https://post.example/2021/02/30/dam', null],
  ['https://post.example/2021/12/dam', null],
  ['https://post.example/story/1234567', null],
])('the address %s', (url, day) => {
  expect(read(body, url)).toBe(day)
})
