import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['The dairy did well, [the third quarter of 2017] above all.', '2017-Q3'],
  ['Profit rose in [the first quarter].', '2018-Q1'],
  ['Profit rose in [the fourth quarter].', '2017-Q4'],
  ['[Third-quarter] profit rose.', '2017-Q3'],
  ['Profit rose in [Q1 2018].', '2018-Q1'],
  ['Profit rose in [the fiscal second quarter].', '2018-Q2'],
  ['Profit rose in [the first half of 2017].', '2017-H1'],
  ['Profit rose in [the second half of 2017].', '2017-H2'],
  ['Profit rose in [fiscal 2017].', '2017'],
  ['Profit rose in [fiscal year 2017].', '2017'],
  ['Profit rose in [the third quarter] from [a year earlier].', '2017-Q3 2016-Q3'],
  ['Profit rose in [the third quarter] from [the year-ago period].', '2017-Q3 2016-Q3'],
  ['Profit rose from [a year ago].', '2017'],
  ['Profit rose in [the first quarter of next year].', '2019-Q1'],
  ["Profit rose in [last year's fourth quarter].", '2017-Q4'],
  ['It should close by [year-end].', '2018'],
  ["It should close by [the year's end].", '2018'],
  [
    'Profit rose in [the first quarter]. It expects a loss in [the second quarter]. In [the latest quarter] sales fell.',
    '2018-Q1 2018-Q2 2018-Q1',
  ],
  [
    'Profit rose in [the first quarter]. After a flat [fourth quarter] sales grew from [a year earlier].',
    '2018-Q1 2017-Q4 2017-Q1',
  ],
  ["Sales in [last year's quarter] were flat.", '2017-Q1'],
  ['Profit rose in [the third quarter] after a [year-earlier] loss.', '2017-Q3 2016-Q3'],
  ['It was the [third-quarter] loss that hurt.', '2017-Q3'],
  ['Profit rose in [3Q 2017].', '2017-Q3'],
  ['Profit rose in [fiscal 2016-17].', '2016'],
  ['It was shut in [the 2016-17 school year].', '2016'],
  ['He played in [the 2016-17] season.', '2016'],
  ['It grew in [the last quarter of last year].', '2017-Q4'],
  ['It grew in [the final quarter of 2016].', '2016-Q4'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
