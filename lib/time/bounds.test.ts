import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes'

test.each([
  ['It has run since April 9.', 'ON_OR_AFTER', '2018-04-09/..'],
  ['It runs until May 9.', 'ON_OR_BEFORE', '../2018-05-09'],
  ['It ran by April 9.', 'ON_OR_BEFORE', '../2018-04-09'],
  ['It ran before April 9.', 'BEFORE', '../2018-04-08'],
  ['It ran after April 9.', 'AFTER', '2018-04-10/..'],
  ['It will not run before 2025.', 'ON_OR_AFTER', '2025/..'],
  ['It will run, but not before 2025.', 'ON_OR_AFTER', '2025/..'],
  ['It will run, but not until May 9.', 'ON_OR_AFTER', '2018-05-09/..'],
  ['It will run no later than May 9.', 'ON_OR_BEFORE', '../2018-05-09'],
  ['It will run no earlier than May 9.', 'ON_OR_AFTER', '2018-05-09/..'],
  ['It will run later than May 9.', 'AFTER', '2018-05-10/..'],
  ['It ran earlier than May 2017.', 'BEFORE', '../2017-04'],
  ['It runs from May 2018 onwards.', 'ON_OR_AFTER', '2018-05/..'],
])('%s: %s %s', (text, mod, edtf) => {
  const [timex] = findTimexes(text, '2018-04-12')
  expect([timex?.mod, timex?.edtf]).toEqual([mod, edtf])
})
