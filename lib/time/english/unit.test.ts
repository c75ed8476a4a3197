import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It opened [last week].', '2018-W14'],
  ['It opens [next week].', '2018-W16'],
  ['It opened [this week].', '2018-W15'],
  ['It opened [last month].', '2018-03'],
  ['It opens [next month].', '2018-05'],
  ['It opened [this month].', '2018-04'],
  ['It opened [last year].', '2017'],
  ['It opens [next year].', '2019'],
  ['It opened [this year].', '2018'],
  ['It opened [last decade].', '200'],
  ['It opened [last weekend].', '2018-W14-WE'],
  ['It opened over [the weekend].', '2018-W14-WE'],
  ['It will open at [the weekend].', '2018-W15-WE'],
  ['It opens [next weekend].', '2018-W15-WE'],
  ['It shut in [May 2011]. It opened [the following year].', '2011-05 2012'],
  ['It shut in [May 2011]. It opened [the following month].', '2011-05 2011-06'],
  ['It shut on [May 3, 2011]. It opened [the next day].', '2011-05-03 2011-05-04'],
  ['It shut on [May 3, 2011]. It opened [the same day].', '2011-05-03 2011-05-03'],
  ['It shut in [May 2011]. [That year] it rained.', '2011-05 2011'],
  ['It shut in [May 2011]. It had opened [the previous year].', '2011-05 2010'],
  ['It will be shut for [the next decade].', 'P10Y'],
  ['He said so on "This Week" of the second channel.', ''],
  ['[This week] it opened.', '2018-W15'],
  ['It lasted [the past decade].', 'P10Y'],
  ['It lasted through [the current year].', '2018'],
  ['It rose in [the year] ended [March 31].', 'P1Y 2018-03-31'],
  ['It lost 5 million in [the latest fiscal year].', '2017'],
  ['It lost more [this year] than [last].', '2018 2017'],
  ['It sold more [this month] than [last].', '2018-04 2018-03'],
  ['It works [this year] and last ditch plans fail.', '2018'],
  [
    'It earned 5 million in [the first quarter], compared with a loss of 2 million [last year].',
    '2018-Q1 2017-Q1',
  ],
  ['It earned 5 million in [the first quarter]. It was built [last year].', '2018-Q1 2017'],
  ['It earned 5 million, compared with a loss of 2 million [last year].', '2017'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
