import { type Day, partsOf } from './calendar'

const epoch = -492_148 // days from 1970-01-01 to 1 Muharram of the first year, by the civil epoch

/**
 * The first such day of the Islamic calendar in a Gregorian year, by the tabular calendar: where the
 * moon is looked for, as in most countries, it may be a day earlier or later.
 */
export function islamicDayIn(year: number, month: number, day: number): Day {
  const near = Math.floor(((year - 622) * 33) / 32)
  const days = [0, 1, 2].map(shift => islamicDay(near + shift, month, day))
  return days.find(one => partsOf(one).year === year) ?? islamicDay(near + 1, month, day)
}

function islamicDay(year: number, month: number, day: number): Day {
  const days = 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1))
  return epoch + days + day - 1
}
