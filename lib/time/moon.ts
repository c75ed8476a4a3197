import { type Day, dayOf } from './calendar'

const month = 29.530588861
const firstMoon = 10962.59766 // the new moon of 6 January 2000, in days from 1970-01-01 (UT)
const radians = Math.PI / 180

/**
 * The new moons around a year, in days from 1970-01-01 with their fraction (UT), good to some minutes
 * in our time: the mean moon and its six largest terms (Meeus, Astronomical Algorithms).
 */
function newMoonsAround(year: number): number[] {
  const first = Math.floor((dayOf(year - 1, 11, 1) - firstMoon) / month)
  return Array.from({ length: 18 }, (_, index) => newMoon(first + index))
}

function newMoon(lunation: number): number {
  const centuries = lunation / 1236.85
  const sun = radians * (2.5534 + 29.1053567 * lunation)
  const moon = radians * (201.5643 + 385.81693528 * lunation + 0.0107582 * centuries ** 2)
  const latitude = radians * (160.7108 + 390.67050284 * lunation)
  return (
    firstMoon +
    month * lunation -
    0.4072 * Math.sin(moon) +
    0.17241 * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * latitude) +
    0.00739 * Math.sin(moon - sun) -
    0.00514 * Math.sin(moon + sun)
  )
}

/** Days from UT to the clocks of China. */
const china = 8 / 24

/** Chinese New Year: the second new moon after the month that holds the winter solstice. */
export function chineseNewYearIn(year: number): Day {
  const solstice = Math.floor(winterSolstice(year - 1) + china)
  const moons = newMoonsAround(year).map(moon => Math.floor(moon + china))
  const eleventh = moons.findLastIndex(moon => moon <= solstice)
  // Never before 21 January: once in some decades a month is put in between.
  const candidates = moons.slice(eleventh + 2)
  return candidates.find(moon => moon >= dayOf(year, 1, 21)) ?? dayOf(year, 2, 1)
}

/** The mean solstice of December (Meeus): a quarter of an hour is near enough. */
function winterSolstice(year: number): number {
  return 11312.55952 + 365.24274049 * (year - 2000)
}

/** Half a day before the new moon is an evening without one in India. */
const beforeMoon = 12.5 / 24

/** Diwali, the moonless evening after mid-October; regions differ by a day. */
export function diwaliIn(year: number): Day {
  const evenings = newMoonsAround(year).map(moon => Math.floor(moon - beforeMoon))
  return evenings.find(evening => evening >= dayOf(year, 10, 17)) ?? dayOf(year, 11, 1)
}
