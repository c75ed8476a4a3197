import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It opened in [early April].', '2018-04'],
  ['It opened in [mid-March].', '2018-03'],
  ['It opened in [late 2017].', '2017'],
  ['It opened at [the end of March].', '2018-03'],
  ['It opened at [the beginning of 2017].', '2017'],
  ['It opened in [the middle of March].', '2018-03'],
  ['It opened [earlier this year].', '2018'],
  ['It opens [later this month].', '2018-04'],
  ['It opened [early last month].', '2018-03'],
  ['It opened [around April 1].', '2018-04-01'],
  ['It opens in [2019 or later].', '2019'],
  ['It opened [late last year].', '2017'],
  ['It opened in [early spring 2017].', '2017-SP'],
  ['It opened in [the first week of March].', '2018-03'],
  ['It opened [one day last week].', '2018-W14'],
  ['It opened [some time last week].', '2018-W14'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
