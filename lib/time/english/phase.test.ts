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
  ['It was built in [the second half of the 19th century].', '18'],
  ['It was built in [the latter half of the 1980s].', '198'],
  ['It was built in [the first half of March].', '2018-03'],
  ['It was built in [the first half of 2017].', '2017-H1'],
  ['It came in [the dying days of 2016].', '2016'],
  ['It came [halfway through 2016].', '2016'],
  ['It was built [c. 1650].', '1650'],
  ['The fair opens in [the second week of May].', '2018-05'],
  ['The fair ended in [the fourth week of March].', '2018-03'],
  ['The fair ended on [the first weekend of April].', '2018-04'],
  ['It shut in the third week of the strike.', ''],
  ['Debts fell by [end-March].', '2018-03'],
  ['It will be gone by [the end of the decade].', '201'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
