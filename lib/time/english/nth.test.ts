import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It opened on [the first Monday in March].', '2018-03-05'],
  ['It opens on [the third Thursday of May 2018].', '2018-05-17'],
  ['It opens on [the last Friday of this month].', '2018-04-27'],
  ['It opened on [the last day of March].', '2018-03-31'],
  ['It opened on [the first day of 2018].', '2018-01-01'],
  ['It shut on [the last day of last year].', '2017-12-31'],
  ['It opened on [the fifth Monday of February 2018].', 'XXXX-XX-XX'],
  ['It shut on the last day of the fair.', ''],
  ['It opened on [the last day of February 2020].', '2020-02-29'],
  ['The kiln is lit on [the 12th of next month].', '2018-05-12'],
  ['The weir burst [the Friday before Easter].', '2018-03-30'],
  ['The weir burst [the Monday after Christmas 2016].', '2016-12-26'],
  ['They met [the Sunday before 8 March].', '2018-03-04'],
  ['The bakery opens on [the second Tuesday in May].', '2018-05-08'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
