import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It began at [5 p.m. Wednesday].', '2018-04-11T17:00'],
  ['It began at [5:30 p.m. on Wednesday].', '2018-04-11T17:30'],
  ['It began on [Wednesday at 5:30pm].', '2018-04-11T17:30'],
  ['It began at [17:30 on 11 April].', '2018-04-11T17:30'],
  ['The ferry left at [6 a.m. EST Tuesday].', '2018-04-10T06:00'],
  ['It began at [noon Wednesday].', '2018-04-11T12:00'],
  ['It ended at [midnight Wednesday].', '2018-04-11T24:00'],
  ['It began at [15:47 GMT].', '2018-04-12T15:47Z'],
  ['It began at [1547 GMT].', '2018-04-12T15:47Z'],
  ['It began at [15:47 GMT +3].', '2018-04-12T15:47+03:00'],
  ['[15:47 GMT +312 April 2018]', '2018-04-12T15:47+03:00'],
  ['[12:01 GMT 09.04.2018] Briefing', '2018-04-09T12:01Z'],
  ["It began at [five o'clock].", '2018-04-12T05:00'],
  ['It began at [4 in the afternoon].', '2018-04-12T16:00'],
  ['It began at [about 7:15 p.m.]', '2018-04-12T19:15'],
  ['[2018-04-11T15:47Z] Briefing', '2018-04-11T15:47Z'],
  ['[2018-04-11 15:47] Briefing', '2018-04-11T15:47'],
  ['The score was 3-1 at 5.', ''],
  ['The gates open at [half past five].', '2018-04-12T05:30'],
  ['The gates opened at [quarter to one on Wednesday].', '2018-04-11T12:45'],
  ['The bell rang a [quarter past nine in the evening].', '2018-04-12T21:15'],
  ['The bell rang at [ten past 8 p.m. Tuesday].', '2018-04-10T20:10'],
  ['The bell rang at [half past 11].', '2018-04-12T11:30'],
  ['It takes ten to eight people and half past experience.', ''],
  ['The rate rose from a quarter to six percent.', ''],
  ['Doors open between [9] and [10 a.m.] for guests', '2018-04-12T09:00 2018-04-12T10:00'],
  ['It ran from [9] to [11 p.m. on Monday].', '2018-04-09T21:00 2018-04-09T23:00'],
  ['It runs from [11]-[2 p.m. on Tuesday].', '2018-04-10T11:00 2018-04-10T14:00'],
  ['It took 9 to 10 men.', ''],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
