import { type Day, dayOf, weekdayOf } from './calendar'
import { hebrewNewYearIn } from './hebrew-year'
import { islamicDayIn } from './islamic-year'
import { chineseNewYearIn, diwaliIn } from './moon'

type DayInYear = (year: number) => Day

/** When each holiday falls; the names are those of english/holiday. */
export const holidays: Record<string, DayInYear> = {
  newYear: fixed(1, 1),
  epiphany: fixed(1, 6),
  martinLutherKing: nth(3, 1, 1),
  valentine: fixed(2, 14),
  presidents: nth(3, 1, 2),
  shroveTuesday: fromEaster(-47),
  ashWednesday: fromEaster(-46),
  stPatrick: fixed(3, 17),
  palmSunday: fromEaster(-7),
  maundyThursday: fromEaster(-3),
  goodFriday: fromEaster(-2),
  easter: fromEaster(0),
  easterMonday: fromEaster(1),
  aprilFools: fixed(4, 1),
  mayDay: fixed(5, 1),
  victoryDay: fixed(5, 8),
  dDay: fixed(6, 6),
  cincoDeMayo: fixed(5, 5),
  mothersDay: nth(2, 7, 5),
  ascension: fromEaster(39),
  whitSunday: fromEaster(49),
  whitMonday: fromEaster(50),
  memorial: year => latest(1, dayOf(year, 5, 31)),
  fathersDay: nth(3, 7, 6),
  juneteenth: fixed(6, 19),
  independence: fixed(7, 4),
  bastille: fixed(7, 14),
  labor: nth(1, 1, 9),
  columbus: nth(2, 1, 10),
  halloween: fixed(10, 31),
  allSaints: fixed(11, 1),
  allSouls: fixed(11, 2),
  guyFawkes: fixed(11, 5),
  election: year => latest(1, dayOf(year, 11, 7)) + 1,
  armistice: fixed(11, 11),
  thanksgiving: nth(4, 4, 11),
  christmasEve: fixed(12, 24),
  christmas: fixed(12, 25),
  boxingDay: fixed(12, 26),
  newYearsEve: fixed(12, 31),
  // The first day of those that last for several (see `holidayLengths`).
  holyWeek: fromEaster(-7),
  ramadan: islamic(9, 1),
  eidAlFitr: islamic(10, 1),
  eidAlAdha: islamic(12, 10),
  diwali: diwaliIn,
  chineseNewYear: chineseNewYearIn,
  passover: year => hebrewNewYearIn(year) - 163,
  roshHashanah: hebrewNewYearIn,
  yomKippur: year => hebrewNewYearIn(year) + 9,
  hanukkah: hanukkahIn,
}

/** Days that a holiday lasts which is more than one. */
export const holidayLengths: Record<string, number> = {
  holyWeek: 7,
  passover: 8,
  hanukkah: 8,
  ramadan: 29,
}

/** Where the moon is looked for, a day may be one off. */
export const approximateHolidays = new Set(['ramadan', 'eidAlFitr', 'eidAlAdha', 'diwali'])

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)
}

/** 25 Kislev: the month before it has a thirtieth day only in years of 355 or 385. */
function hanukkahIn(year: number): Day {
  const newYear = hebrewNewYearIn(year)
  const isLong = (hebrewNewYearIn(year + 1) - newYear) % 10 === 5
  return newYear + (isLong ? 84 : 83)
}

function fixed(month: number, day: number): DayInYear {
  return year => dayOf(year, month, day)
}

function islamic(month: number, day: number): DayInYear {
  return year => islamicDayIn(year, month, day)
}

function fromEaster(days: number): DayInYear {
  return year => easterOf(year) + days
}

function nth(count: number, weekday: number, month: number): DayInYear {
  return year => dayInMonth(year, count, weekday, month)
}

/** The `count`-th such weekday of the month. */
function dayInMonth(year: number, count: number, weekday: number, month: number): Day {
  return latest(weekday, dayOf(year, month, 7)) + (count - 1) * 7
}

/** The latest such weekday on or before `day`. */
function latest(weekday: number, day: Day): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7)
}
