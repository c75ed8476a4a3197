import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It is shut [now].', 'PRESENT_REF'],
  ['It is [currently] shut.', 'PRESENT_REF'],
  ['The [current] bridge is wide.', 'PRESENT_REF'],
  ['It [recently] opened.', 'PAST_REF'],
  ['It opened in [recent years].', 'PAST_REF'],
  ['It opens [soon].', 'FUTURE_REF'],
  ['It will [soon] open.', 'FUTURE_REF'],
  ['They want to leave [as soon as possible].', 'FUTURE_REF'],
  ['He soon opened another.', ''],
  ['Soon the hall was full.', ''],
  ['He was soon replaced.', ''],
  ['He died there shortly thereafter.', ''],
  ['He will [one day] win.', 'FUTURE_REF'],
  ['It took [one day].', 'P1D'],
  ['He came as recently as [2016].', '2016'],
  ['It opens in [the near future].', 'FUTURE_REF'],
  ['In [the past] it was shut.', 'PAST_REF'],
  ['It was shut for the past three [winters].', 'XXXX-WI'],
  ['It has stood to [this day].', 'PRESENT_REF'],
  ['Now, he says, it is shut.', ''],
  ['It is shut until [now].', 'PRESENT_REF'],
  ['It opened [the other day].', 'PAST_REF'],
  ['[To date] no owl has been found.', 'PRESENT_REF'],
  ['It is hard to date the find.', ''],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
