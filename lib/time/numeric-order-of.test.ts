import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes'
import { numericOrderOf } from './numeric-order-of'

test.each([
  [['It shut on 25/12/2020.', 'It opened on 9/12/2021.'], 'dayFirst'],
  [['It shut on 12/25/2020.', 'It opened on 9/12/2021.'], 'monthFirst'],
  [['It shut on 25/12/20.'], 'dayFirst'],
  [['It shut on 25/12/2020.', 'It shut on 12/25/2020.'], null],
  [['It shut on 25/12/2020 or 12/25/2020.'], null],
  [['It opened on 9/12/2021.'], null],
  [['It opened on 2021-12-25.', 'He won 13/14/9.'], null],
  [[], null],
])('%j: %s', (texts, expected) => {
  expect(numericOrderOf(texts)).toBe(expected)
})

test.each([
  ['It opened on 9/12/2021.', null, '[2021-09-12,2021-12-09]', '2021-12-09'],
  ['It opened on 9/12/2021.', 'dayFirst', '2021-12-09', '2021-09-12'],
  ['It opened on 9/12/2021.', 'monthFirst', '2021-09-12', '2021-12-09'],
  ['It opened on 9/12/2021, not on 12/25/2020.', 'dayFirst', '2021-09-12', '2021-12-09'],
  ['It opened on 9/25/2021.', 'dayFirst', '2021-09-25', undefined],
] as const)('%s written %s: %s, not %s', (text, numericOrder, edtf, other) => {
  const [timex] = findTimexes(text, '2022-01-05', { numericOrder })
  expect(timex?.edtf).toBe(edtf)
  expect(timex?.alternatives?.join()).toBe(other)
})
