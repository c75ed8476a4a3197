import { describe, expect, test } from 'vitest'
import { findDateInLine } from './stated-date'

describe('findDateInLine', () => {
  test.each([
    ['15:47 GMT +312 April 2018', '2018-04-12', '15:47+03:00'],
    ['15:47 GMT +3:0012 April 2018', '2018-04-12', '15:47+03:00'],
    ['08:05 GMT -512 April 2018', '2018-04-12', '08:05-05:00'],
    ['15:47 GMT +3 12 April 2018', '2018-04-12', '15:47+03:00'],
    ['April 12, 2018', '2018-04-12', undefined],
    ['Apr. 12th, 2018 at 3 pm', '2018-04-12', '15:00'],
    ['Thursday 12 April 2018 09.30 BST', '2018-04-12', '09:30+01:00'],
    ['Published: 12 Apr 2018 11:05 p.m. EDT', '2018-04-12', '23:05-04:00'],
    ['2018-04-12', '2018-04-12', undefined],
    ['2018-04-12T15:47:10.123+0300', '2018-04-12', '15:47+03:00'],
    ['2018-04-12T15:47Z', '2018-04-12', '15:47+00:00'],
    ['2018-04-12 15:47', '2018-04-12', '15:47'],
    ['25/12/2021', '2021-12-25', undefined],
    ['12/25/2021', '2021-12-25', undefined],
    ['4/4/2018', '2018-04-04', undefined],
    ['Thursday 12/4/2018', '2018-04-12', undefined],
    ['12-Apr-2018', '2018-04-12', undefined],
    ['12th of April 2018, 12:15 a.m.', '2018-04-12', '00:15'],
    ['Sept. 3, 2019 10:00 IST', '2019-09-03', '10:00'],
  ])('%s', (line, value, time) => {
    expect(findDateInLine(line)?.readings).toEqual([time ? { value, time } : { value }])
  })

  test.each([
    ['9/12/2021', ['2021-12-09', '2021-09-12']],
    ['10:00 GMT +112 April 2018', ['2018-04-02', '2018-04-12']],
  ])('%s may be read in two ways', (line, values) => {
    expect(
      findDateInLine(line)
        ?.readings.map(({ value }) => value)
        .sort(),
    ).toEqual(values.sort())
  })

  test.each(['', 'April 2018', '12 April', 'February 30, 2018', '31/31/2018', '15:47', '2018'])(
    'no date in "%s"',
    line => expect(findDateInLine(line)).toBeNull(),
  )

  test('a weekday that is not the date’s', () => {
    expect(findDateInLine('Monday 12 April 2018')?.wrongWeekday).toBe('mon')
  })

  test('what stands around the date', () => {
    const line = findDateInLine('By Ann Low | Thu, April 12, 2018 3:05 pm | London')
    expect(line).toMatchObject({ before: 'By Ann Low |', after: '| London' })
  })
})
