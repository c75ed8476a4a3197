/** Days since 1970-01-01 in the proleptic Gregorian calendar. Never a `Date`: no time zone can shift it. */
export type Day = number

type DayParts = { year: number; month: number; day: number }

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysPerEra = 146097 // 400 years
const epochShift = 719468 // days from 0000-03-01 to 1970-01-01

/** The day of a year (astronomical: 0 is 1 BC), month 1–12 and day of the month. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  // Years are counted from March, so that the leap day is the last one (Hinnant's days_from_civil).
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - epochShift
}

/** Year, month 1–12 and day of the month of `day`. */
export function partsOf(day: Day): DayParts {
  const shifted = day + epochShift
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** ISO weekday of `day`: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Number of days in month 1–12 of `year`. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/** `count` months later (or earlier, when negative), on the last day of a month that is too short. */
export function addMonths(day: Day, count: number): Day {
  const parts = partsOf(day)
  const months = parts.year * 12 + parts.month - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)))
}

/** `YYYY`, or `-YYYY` before the year 0. */
export function formatYear(year: number): string {
  if (year >= 1000) return String(year)
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** ISO week of `day`, with the year that the week belongs to. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = day + 4 - weekdayOf(day)
  const { year } = partsOf(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** Monday of ISO week `week` of `year`. */
export function mondayOf(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}
