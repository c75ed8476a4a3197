import { type Day, partsOf, weekdayOf } from '#lib/time/edtf'
import type { DateTable } from '#lib/view/data/date-table'
import { addRange, noPlaces, type PlaceSet } from '#lib/view/data/place-set'
import type { DateParts } from './typed-terms'

/** A date that spans more says too little about the day, or the month, that was asked for. */
const longestForDay = 10
const longestForMonth = 92

/** The rows under dates that `parts` can mean. */
export function findPlacesOfDate(table: DateTable, parts: DateParts): PlaceSet {
  const set = noPlaces(table.size)
  for (let index = 0; index < table.from.length; index++) {
    if (isMeant(parts, table.from[index] ?? 0, table.to[index] ?? 0)) {
      addRange(set, table.starts[index] ?? 0, table.starts[index + 1] ?? 0)
    }
  }
  return set
}

/** Whether a date from `from` to before `to` is one that `parts` ask for. */
function isMeant(parts: DateParts, from: Day, to: Day): boolean {
  const { year, month, day, weekday } = parts
  const days = Math.max(1, to - from)
  if (weekday !== undefined && days > 1) return false
  if (day !== undefined && days > longestForDay) return false
  if (month !== undefined && days > longestForMonth) return false
  if (month === undefined && day === undefined && weekday === undefined) {
    return year !== undefined && partsOf(from).year <= year && partsOf(to - 1).year >= year
  }
  for (let one = from; one < from + days; one++) if (isDay(parts, one)) return true
  return false
}

function isDay({ year, month, day, weekday }: DateParts, one: Day): boolean {
  const parts = partsOf(one)
  return (
    (year === undefined || parts.year === year) &&
    (month === undefined || parts.month === month) &&
    (day === undefined || parts.day === day) &&
    (weekday === undefined || weekdayOf(one) === weekday)
  )
}
