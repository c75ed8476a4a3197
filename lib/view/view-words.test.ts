import { expect, test } from 'vitest'
import { dayOf } from '#lib/time/edtf'
import { edgeInWords, viewInWords } from './view-words'

const may = dayOf(2019, 5, 1)

test.each([
  ['a month', may, may + 31, 'Wednesday 1 May 2019', 'Friday 31 May 2019', '1–31 May 2019'],
  [
    'part of a day at each end',
    may + 0.5,
    may + 30.2,
    'Wednesday 1 May 2019',
    'Friday 31 May 2019',
    '1–31 May 2019',
  ],
  ['two days', may, may + 2, 'Wednesday 1 May 2019', 'Thursday 2 May 2019', '1–2 May 2019'],
  [
    'hours',
    may + 0.25,
    may + 0.75,
    'Wednesday 1 May 2019, 06:00',
    'Wednesday 1 May 2019, 18:00',
    '1 May 2019',
  ],
  [
    'a minute before midnight',
    may - 1 / 1440,
    may + 1,
    'Tuesday 30 April 2019, 23:59',
    'Wednesday 1 May 2019',
    '30 April – 1 May 2019',
  ],
])('says what is in view: %s', (_, from, to, start, end, words) => {
  const view = { from, to }
  expect([edgeInWords(view, 'from'), edgeInWords(view, 'to'), viewInWords(view)]).toEqual([
    start,
    end,
    words,
  ])
})
