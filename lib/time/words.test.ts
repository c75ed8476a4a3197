import { expect, test } from 'vitest'
import type { Publication } from '#lib/model'
import { findTimexes } from './find-timexes'
import { explainTimex } from './words'

const stated: Publication = { value: '2018-04-12', basis: 'stated', because: 'date line' }
const inferred: Publication = { ...stated, basis: 'inferred' }

test.each([
  [
    'The council met on Wednesday.',
    stated,
    '“Wednesday”, counted back from publication on Thursday 12 April 2018',
  ],
  [
    'The council met on Thursday.',
    stated,
    '“Thursday”, the day of publication on Thursday 12 April 2018',
  ],
  [
    'It will open tomorrow.',
    stated,
    '“tomorrow”, counted on from publication on Thursday 12 April 2018',
  ],
  [
    'The council met on April 11.',
    stated,
    '“April 11”, stated; the year is counted from publication on Thursday 12 April 2018',
  ],
  ['The council met on 11 April 2018.', stated, '“11 April 2018”, stated'],
  [
    'The council met on Wednesday.',
    inferred,
    '“Wednesday”, counted back from publication on Thursday 12 April 2018, a date that is itself inferred',
  ],
  [
    'The council met on Wednesday.',
    null,
    '“Wednesday”, counted from a publication date that is not known',
  ],
  ['It took two days.', stated, '“two days”, a length of time'],
  ['The ferry sails every Monday.', stated, '“every Monday”, something that recurs'],
  ['It was recently painted.', stated, '“recently”, too vague to date'],
  [
    'It shut on 9/12/2021.',
    stated,
    '“9/12/2021”, stated; the numbers could also mean Thursday 9 December 2021',
  ],
] as const)('%s', (text, published, expected) => {
  const [timex] = findTimexes(text, published?.value ?? null)
  expect(timex && explainTimex(timex, published)).toBe(expected)
})

test('counts from a date named before', () => {
  const timexes = findTimexes(
    'It shut on April 9, 2018. It opened again the next day.',
    '2018-04-12',
  )
  expect(timexes.map(timex => explainTimex(timex, stated))).toEqual([
    '“April 9, 2018”, stated',
    '“the next day”, counted from Monday 9 April 2018 before it',
  ])
})
