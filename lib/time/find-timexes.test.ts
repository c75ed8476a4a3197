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
