import { expect, test } from 'vitest'
import { findTimexes } from '#lib/time/find-timexes'
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
  ['It shut on [May 3, 2011]. It opened [two days later].', '2011-05-03 2011-05-05'],
  ['It shut on [May 3, 2011]. It opened [a week later].', '2011-05-03 2011-W19'],
  ['It shut on [May 3, 2011]. It had opened [three days earlier].', '2011-05-03 2011-04-30'],
  ['It shut on [May 3, 2011]. It opened [the day after].', '2011-05-03 2011-05-04'],
  ['It shut on [May 3, 2011]. It had opened [the day before].', '2011-05-03 2011-05-02'],
  ['It opened [three days after April 7].', '2018-04-10'],
  ['It opened [the day after Christmas].', '2017-12-26'],
  ['It opened [two weeks before April 9].', '2018-03-26'],
  ['It burnt on [April 7]. [Two days] after the fire it opened.', '2018-04-07 2018-04-09'],
  ['[Two days] after the fire it opened.', 'P2D'],
  ['It opened in [the week of April 2].', '2018-W14'],
  ['It opened [the day before last Monday].', '2018-04-08'],
  ['It shut in [March 2011]. It opened [two years later].', '2011-03 2013'],
  ['It shut [the week before last].', '2018-W13'],
  ['It shut [the weekend before last].', '2018-W13-WE'],
  ['It shut [the year before last].', '2016'],
  ['It opens [the week after next].', '2018-W17'],
  ['It opens [the month after next].', '2018-06'],
  ['It opens [a week from Friday].', '2018-04-20'],
  ['It opens [two weeks from today].', '2018-04-26'],
  ['It opens [a week on Tuesday].', '2018-04-24'],
  ['It opens [Friday week].', '2018-04-20'],
  ['He saw it on the [Friday] week after week.', '2018-04-06'],
  ['It opened [three years ago today].', '2015-04-12'],
  ['It opened [a year ago Tuesday].', '2017-04-10'],
  ['It opened [two weeks after April 7, 2017].', '2017-04-21'],
  ['It opened [two months after April 7, 2017].', '2017-06'],
  ["It opens in [three weeks' time].", '2018-W18'],
  ['It opened [two Fridays ago].', '2018-03-30'],
  ['It was shut in [the week ending March 9].', '2018-W10'],
  ['It earned less in [the quarter] ended [Dec. 31].', '2017-Q4 2017-12-31'],
  ['It was shut over the [Easter weekend].', '2018-W13-WE'],
  ['It opened on [Labor Day weekend].', '2017-W35-WE'],
  ['It was shut in [Easter week].', '2018-W13'],
  ['The lock reopens on [Tuesday fortnight].', '2018-05-01'],
  ['The lock reopens [a week on Friday].', '2018-04-20'],
  ['The lock reopened [the Monday before last].', '2018-04-02'],
  ['The owl was seen [two nights ago].', '2018-04-10TNI'],
  ['The pond dried up [three summers ago].', '2015-SU'],
  ["The lock reopens in [a month's time].", '2018-05'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})

test.each([
  ['It opened less than two weeks ago.', '2018-03-29/2018-04-12'],
  ['It opened under a month ago.', '2018-03-12/2018-04-12'],
  ['It opened nearly two weeks ago.', '2018-03-26/2018-04-01'],
])('the time that is meant: %s', (text, edtf) => {
  expect(findTimexes(text, '2018-04-12')[0]?.edtf).toBe(edtf)
})
