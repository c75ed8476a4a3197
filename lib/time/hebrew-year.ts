import type { Day } from './calendar'

const daysPerMonth = 29
const partsPerDay = 25920 // 1080 an hour
const partsOverMonth = 13753 // of a mean month beyond its 29 days
const firstMoon = 12084 // parts, on the day before the first year
const epoch = -2092590 // in days from 1970-01-01

/**
 * 1 Tishri of the Hebrew year that begins in the Gregorian `year`, by the fixed calendar (Reingold and
 * Dershowitz, Calendrical Calculations). Its evening before belongs to it, but not to this day.
 */
export function hebrewNewYearIn(year: number): Day {
  const hebrewYear = year + 3761
  const [before, here, after] = [-1, 0, 1].map(shift => moonDay(hebrewYear + shift))
  return epoch + (here ?? 0) + postponement(before ?? 0, here ?? 0, after ?? 0)
}

/** Days up to the new moon that begins the year, moved off Sunday, Wednesday and Friday. */
function moonDay(hebrewYear: number): number {
  const months = Math.floor((235 * hebrewYear - 234) / 19)
  const parts = firstMoon + partsOverMonth * months
  const day = daysPerMonth * months + Math.floor(parts / partsPerDay)
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
}

/** No year may have 356 days, nor the one before 382. */
function postponement(before: number, here: number, after: number): number {
  if (after - here === 356) return 2
  return here - before === 382 ? 1 : 0
}
