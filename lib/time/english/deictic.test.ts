import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It opened [today].', '2018-04-12'],
  ['It opened [yesterday].', '2018-04-11'],
  ['It opens [tomorrow].', '2018-04-13'],
  ['It opened [the day before yesterday].', '2018-04-10'],
  ['It opens [the day after tomorrow].', '2018-04-14'],
  ['It opens [tonight].', '2018-04-12TNI'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
