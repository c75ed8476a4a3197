import { expect, test } from 'vitest'
import type { Report, Timex } from '#lib/model'
import { isEarly, timeInWords } from './time-of-day'

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

/** A report whose date rests on `text`, read as `value`. */
function report(text: string, value: string): Report {
  const span = { start: 0, end: text.length }
  const timex: Timex = { ...span, text, type: 'TIME', value, anchor: 'publication', rule: 'day' }
  return {
    article: 'a',
    source: 's',
    published: null,
    date: value.slice(0, 10),
    time: value.slice(11),
    claim: '',
    because: '',
    mentions: [
      {
        ...span,
        article: 'a',
        trigger: span,
        date: value.slice(0, 10),
        basis: 'relative',
        because: '',
        timexes: [timex],
        modality: 'happened',
      },
    ],
    excerpt: { exact: text, prefix: '', suffix: '' },
  }
}

test.each([
  ['early Thursday', '2018-04-12TMO', 'early'],
  ['Early on Thursday', '2018-04-12TMO', 'early'],
  ['early Thursday morning', '2018-04-12TMO', 'in the morning'],
  ['Thursday morning', '2018-04-12TMO', 'in the morning'],
  ['late Thursday', '2018-04-12TNI', 'late in the day'],
])('%s is told as it was', (text, value, words) => {
  const told = report(text, value)
  expect(timeInWords(told.time ?? '', isEarly(told))).toBe(words)
})
