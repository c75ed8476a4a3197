import { expect, test } from 'vitest'
import { dateInWords } from './edtf-words'

test.each([
  ['2018-04-12', 'Thursday 12 April 2018', '12 Apr 2018'],
  ['2018-04', 'April 2018', 'Apr 2018'],
  ['2018', '2018', '2018'],
  ['-0263', '264 BC', '264 BC'],
  ['201X', 'the 2010s', 'the 2010s'],
  ['19XX', 'the 20th century', 'the 20th century'],
  ['20XX', 'the 21st century', 'the 21st century'],
  ['10XX', 'the 11th century', 'the 11th century'],
  ['2018-21', 'spring 2018', 'spring 2018'],
  ['2018-24', 'winter 2018–19', 'winter 2018–19'],
  ['2018-34', 'second quarter of 2018', 'second quarter of 2018'],
  ['2018-W15', 'week of 9 April 2018', 'week of 9 Apr 2018'],
  [
    '2018-04-12T15:47+03:00',
    'Thursday 12 April 2018, 15:47 UTC+03:00',
    '12 Apr 2018, 15:47 UTC+03:00',
  ],
  ['2018-04-12T15:47Z', 'Thursday 12 April 2018, 15:47 UTC', '12 Apr 2018, 15:47 UTC'],
  ['2018-04-12T09', 'Thursday 12 April 2018, 09', '12 Apr 2018, 09'],
  ['2018-04-07/2018-04-09', '7–9 April 2018', '7–9 Apr 2018'],
  ['2018-03-30/2018-04-02', '30 March – 2 April 2018', '30 Mar – 2 Apr 2018'],
  ['2017-12-28/2018-01-03', '28 December 2017 – 3 January 2018', '28 Dec 2017 – 3 Jan 2018'],
  ['2018-03/2018-05', 'March–May 2018', 'Mar–May 2018'],
  ['2017-11/2018-02', 'November 2017 – February 2018', 'Nov 2017 – Feb 2018'],
  ['2016/2018', '2016–2018', '2016–2018'],
  ['2018-04-07/..', 'from Saturday 7 April 2018 on', 'from 7 Apr 2018 on'],
  ['../2018-04', 'until April 2018', 'until Apr 2018'],
  ['[2018-04-07,2018-04-09]', '7 or 9 April 2018', '7 or 9 Apr 2018'],
  ['[2018-03-30,2018-04-02]', '30 March or 2 April 2018', '30 Mar or 2 Apr 2018'],
  ['[2018-04-07,2018-04-08,2018-04-09]', '7, 8 or 9 April 2018', '7, 8 or 9 Apr 2018'],
  ['[2021-09-12,2021-12-09]', '12 September or 9 December 2021', '12 Sept or 9 Dec 2021'],
  ['[2017-12-31,2018-01-02]', '31 December 2017 or 2 January 2018', '31 Dec 2017 or 2 Jan 2018'],
  ['[2018-04-07..2018-04-09]', 'some time in 7–9 April 2018', 'some time in 7–9 Apr 2018'],
  ['2018~', 'about 2018', 'about 2018'],
  ['2018-04?', 'April 2018 (uncertain)', 'Apr 2018 (uncertain)'],
  ['2018%', 'about 2018 (uncertain)', 'about 2018 (uncertain)'],
  ['soon', 'soon', 'soon'],
])('%s is %s', (edtf, long, short) => {
  expect(dateInWords(edtf)).toBe(long)
  expect(dateInWords(edtf, 'short')).toBe(short)
})
