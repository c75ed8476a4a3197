import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It ran [April 7]–[9].', '2018-04-07 2018-04-09'],
  ['It ran [April 7]-[9, 2017].', '2017-04-07 2017-04-09'],
  ['It ran [April 7] to [9].', '2018-04-07 2018-04-09'],
  ['It ran [7]–[9 April 2017].', '2017-04-07 2017-04-09'],
  ['It ran on [7] and [9 April 2017].', '2017-04-07 2017-04-09'],
  ['It ran from [March] to [May 2017].', '2017-03 2017-05'],
  ['The war of [1914]–[18] ended.', '1914 1918'],
  ['The war of [1914]-[1918] ended.', '1914 1918'],
  ['The siege ([312] to [309 BC]) failed.', 'BC0312 BC0309'],
  ['The fair lasted from [the 6th] to [the 11th of August 2017].', '2017-08-06 2017-08-11'],
  ['It snowed through [the autumn] and [winter of 2016].', '2016-FA 2016-WI'],
  ['It ran between [1990] and [1995].', '1990 1995'],
  ['It rained on [12]-[14 July], but not on the pier.', '2017-07-12 2017-07-14'],
  ['It was shut on [April 7], [8] and [9].', '2018-04-07 2018-04-08 2018-04-09'],
  ['It was shut on [7], [8] and [9 April].', '2018-04-07 2018-04-08 2018-04-09'],
  ['It was shut on [3], [5] and [9 May 2017].', '2017-05-03 2017-05-05 2017-05-09'],
  ['The weir broke in [March 2015] and [2016].', '2015-03 2016-03'],
  ['It grew between [March 2015] and [2016].', '2015-03 2016'],
  ['It fed 400 in [March 2015] and 2000 people since.', '2015-03'],
  ['The fair is from [Friday 13] to [Sunday 15 April].', '2018-04-13 2018-04-15'],
  [
    'The fair is on [Friday] and [Saturday], [April 13] and [14].',
    '2018-04-13 2018-04-14 2018-04-13 2018-04-14',
  ],
  ['The fair is on [28 April]-[2 May].', '2018-04-28 2018-05-02'],
  ['The fair ran from [Dec. 28, 2017] - [Jan. 3, 2018].', '2017-12-28 2018-01-03'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
