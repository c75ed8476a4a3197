import { expect, test } from 'vitest'
import { findDateline } from './dateline'

test.each<[string, string | null]>([
  [
    'PORT ELSPETH, March 3 (Coastal Wire) — A ferry sank.',
    'PORT ELSPETH, March 3 (Coastal Wire) — ',
  ],
  ['LONDON (Agency) - It rained.', 'LONDON (Agency) - '],
  ['NEW YORK -- It rained.', 'NEW YORK -- '],
  ['ST. ALBANS, Vt. – It rained.', 'ST. ALBANS, Vt. – '],
  [
    'PORT ROWE, May 3, 2021 (Coastal Wire) - It rained.',
    'PORT ROWE, May 3, 2021 (Coastal Wire) - ',
  ],
  ['MAREN, Jan 4 - It rained.', 'MAREN, Jan 4 - '],
  ['The NATO-led force left.', null],
  ['A ferry sank — and with it a car.', null],
  ['NATO said on Monday - and again on Tuesday - that it would leave.', null],
  ['', null],
])('%s', (text, dateline) => {
  const span = findDateline(text)
  expect(span && text.slice(span.start, span.end)).toBe(dateline)
})
