import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It opened [today].', '2018-04-12'],
  ['It opened [yesterday].', '2018-04-11'],
  ['It opens [tomorrow].', '2018-04-13'],
  ['It opened [the day before yesterday].', '2018-04-10'],
  ['It opens [the day after tomorrow].', '2018-04-14'],
  ['It opens [tonight].', '2018-04-12TNI'],
  ["It is for [today]'s youth.", 'PRESENT_REF'],
  ["Many of [today]'s boats are slow.", 'PRESENT_REF'],
  ["He read [today]'s letter.", '2018-04-12'],
  ['It is a boat for the people of tomorrow.', ''],
  ['The meeting of [tomorrow] is off.', '2018-04-13'],
  ['It is [the third day] of the strike.', '2018-04-12'],
  ['[Today] is [the 100th day] of the strike.', '2018-04-12 2018-04-12'],
  ['He won the second day of the race.', ''],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
