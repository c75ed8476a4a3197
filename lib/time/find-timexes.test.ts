import { describe, expect, test } from 'vitest'
import { findTimexes } from './find-timexes'

/** Thursday 12 April 2018. */
const dct = '2018-04-12'

function valuesOf(text: string, published: string | null = dct): string[] {
  return findTimexes(text, published).map(timex => `${timex.text} = ${timex.value}`)
}

describe('an undated article', () => {
  test.each([
    ['He spoke on Wednesday.', 'Wednesday = XXXX-WXX-3'],
    ['He spoke late on Wednesday.', 'late on Wednesday = XXXX-WXX-3TNI'],
    ['He spoke yesterday.', 'yesterday = XXXX-XX-XX'],
    ['He spoke on April 11.', 'April 11 = XXXX-04-11'],
    ['He spoke last week.', 'last week = XXXX-WXX'],
  ])('%s', (text, expected) => {
    expect(valuesOf(text, null)).toEqual([expected])
    const [timex] = findTimexes(text, null)
    expect(timex?.edtf).toBeUndefined()
    expect(timex?.anchor).toBe('publication')
  })
})

test('a date line that lost its spaces', () => {
  expect(findTimexes('15:47 GMT +312 April 2018\n  Briefing', null)).toEqual([
    {
      start: 0,
      end: 25,
      text: '15:47 GMT +312 April 2018',
      type: 'TIME',
      value: '2018-04-12T15:47+03:00',
      edtf: '2018-04-12',
      anchor: 'none',
      rule: 'clockOfDate',
    },
  ])
})

describe('ranges and bounds in EDTF', () => {
  test.each([
    ['It ran April 7–9.', '2018-04-07/2018-04-09 2018-04-07/2018-04-09'],
    ['It ran from March to May 2017.', '2017-03/2017-05 2017-03/2017-05'],
    ['It ran between Monday and Wednesday.', '2018-04-09/2018-04-11 2018-04-09/2018-04-11'],
    ['It ran over the weekend.', '2018-04-07/2018-04-08'],
    ['It ran last week.', '2018-04-02/2018-04-08'],
    ['It ran in the first half of 2017.', '2017-01/2017-06'],
    ['It ran in the 1990s.', '199X'],
    ['It ran in the 19th century.', '18XX'],
    ['It ran in winter 2016.', '2016-24'],
    ['It ran all the third quarter of 2017.', '2017-35'],
    ['It has run since April 9.', '2018-04-09/..'],
    ['It ran until April 9.', '../2018-04-09'],
    ['It ran before April 9.', '../2018-04-08'],
    ['It shuts before the end of 2026.', '../2026'],
    ['It runs in 2019 or later.', '2019/..'],
    ['It ran after April 9.', '2018-04-10/..'],
    ["It ran before Monday's vote.", '2018-04-09'],
    ['It ran on 9/12/2021.', '[2021-09-12,2021-12-09]'],
    ['It ran in 2016/17.', '2016/2017'],
    ['It ran on Tuesday night.', '2018-04-10'],
  ])('%s', (text, expected) => {
    const dates = findTimexes(text, dct).map(({ edtf }) => edtf)
    expect(dates.join(' ')).toBe(expected)
  })
})

test('a history counts from its own time', () => {
  const text =
    'The fort fell on 3 May 1862. On 9 June it was retaken. By August 1863 the town was empty. ' +
    'In January 1864 a bridge was built, and in March the railway came. In 1866 the port opened.'
  const values = findTimexes(text, '2018-04-12').map(({ value }) => value)
  expect(values).toEqual(['1862-05-03', '1862-06-09', '1863-08', '1864-01', '1864-03', '1866'])
})

test('a background paragraph keeps its year, the next one is news again', () => {
  const text =
    'The mayor resigned on Monday.\n\nIn March 2011 the bridge collapsed. In June the inquiry began.' +
    '\n\nThe council will vote in June.'
  const values = findTimexes(text, '2018-04-12').map(({ value }) => value)
  expect(values).toEqual(['2018-04-09', '2011-03', '2011-06', '2018-06'])
})

test.each([
  ['They met over the weekend.', '2018-04-14/2018-04-15'],
  ['They will meet on the 13th.', '2018-03-13 2018-05-13'],
  ['They met in November.', '2018-11'],
  ["They met in May '98.", '2098-05'],
])('%s: passed over %s', (text, alternatives) => {
  const [timex] = findTimexes(text, dct)
  expect(timex?.alternatives?.join(' ')).toBe(alternatives)
})

test('a reading keeps its anchor and what was passed over', () => {
  const [timex] = findTimexes('The council met on Wednesday.', dct)
  expect(timex).toMatchObject({
    anchor: 'publication',
    countedFrom: '2018-04-12',
    alternatives: ['2018-04-18'],
    rule: 'weekday',
  })
})
