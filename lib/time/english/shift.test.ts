import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It opened [two days ago].', '2018-04-10'],
  ['It opened [a week ago].', '2018-W14'],
  ['It opened [three weeks ago].', '2018-W12'],
  ['It opened [two months ago].', '2018-02'],
  ['It opened [five years ago].', '2013'],
  ['It opened [twenty years ago].', '1998'],
  ['It opened [a decade ago].', '2008'],
  ['It opened [about two years ago].', '2016'],
  ['It opened [more than ten years ago].', '2008'],
  ['It opened [several years ago].', 'PAST_REF'],
  ['It opened [years ago].', 'PAST_REF'],
  ['It opens [three days from now].', '2018-04-15'],
  ['It opens [a week from Friday].', '2018-W16'],
  ['It shut on [May 3, 2011]. It opened [two days later].', '2011-05-03 2011-05-05'],
  ['It shut on [May 3, 2011]. It opened [a week later].', '2011-05-03 2011-W19'],
  ['It shut on [May 3, 2011]. It had opened [three days earlier].', '2011-05-03 2011-04-30'],
  ['It shut on [May 3, 2011]. It opened [the day after].', '2011-05-03 2011-05-04'],
  ['It shut on [May 3, 2011]. It had opened [the day before].', '2011-05-03 2011-05-02'],
  ['It opened [three days after April 7].', '2018-04-10'],
  ['It opened [the day after Christmas].', '2017-12-26'],
  ['It opened [two weeks before April 9].', '2018-W13'],
  ['It burnt on [April 7]. [Two days] after the fire it opened.', '2018-04-07 2018-04-09'],
  ['[Two days] after the fire it opened.', 'P2D'],
  ['It opened in [the week of April 2].', '2018-W14'],
  ['It opened [the day before last Monday].', '2018-04-08'],
  ['It shut in [March 2011]. It opened [two years later].', '2011-03 2013'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
