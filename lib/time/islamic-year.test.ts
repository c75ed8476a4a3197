import { expect, test } from 'vitest'
import { dayOf } from './calendar'
import { islamicDayIn } from './islamic-year'

// 1 Ramadan, 1 Shawwal and 10 Dhu al-Hijja as they were kept in Mecca.
test.each([
  ['Ramadan 1990', 9, 1, [1990, 3, 28]],
  ['Ramadan 2015', 9, 1, [2015, 6, 18]],
  ['Ramadan 2018', 9, 1, [2018, 5, 16]],
  ['Eid al-Fitr 2001', 10, 1, [2001, 12, 16]],
  ['Eid al-Fitr 2017', 10, 1, [2017, 6, 25]],
  ['Eid al-Fitr 2023', 10, 1, [2023, 4, 21]],
  ['Eid al-Adha 2018', 12, 10, [2018, 8, 21]],
  ['Eid al-Adha 2020', 12, 10, [2020, 7, 31]],
] as const)('%s: at most a day off', (_, month, day, [year, itsMonth, itsDay]) => {
  const kept = dayOf(year, itsMonth, itsDay)
  expect(Math.abs(islamicDayIn(year, month, day) - kept)).toBeLessThanOrEqual(1)
})
