import type { Edtf } from '#lib/model'
import { compareEdtf, type Day, formatDay, parseEdtf } from '#lib/time/edtf'
import { firstAtLeast } from './place-set'

/**
 * The dates of all rows in order, as numbers that pack well: from each date to the next, how many days
 * its first day is later (the first counts from 1970-01-01) and how many rows stand under it. What is
 * no plain day is written out in `others`, by its index. Rows behind the last date have none.
 */
export type PackedDates = { steps: number[]; counts: number[]; others: [index: number, Edtf][] }

/** The dates of all rows, to go from a place to its date and back. */
export type DateTable = {
  /** How many rows there are, those without a date at the end. */
  size: number
  /** First day of each date, and the day after its last. */
  from: Int32Array
  to: Int32Array
  /** The first place under each date; one more at the end, where the undated begin. */
  starts: Uint32Array
  /** Where a date is no plain day, by its index. */
  others: Map<number, Edtf>
}

/** Packs the dates of rows in order with how many rows each has. */
export function packDates(dates: { date: Edtf; count: number }[]): PackedDates {
  const packed: PackedDates = { steps: [], counts: [], others: [] }
  let before = 0
  for (const [index, { date, count }] of dates.entries()) {
    const from = Math.floor(parseEdtf(date)?.from ?? before)
    packed.steps.push(from - before)
    packed.counts.push(count)
    if (formatDay(from) !== date) packed.others.push([index, date])
    before = from
  }
  return packed
}

/** Reads packed dates; `size` is the number of all rows. */
export function readDates({ steps, counts, others }: PackedDates, size: number): DateTable {
  const from = new Int32Array(steps.length)
  const starts = new Uint32Array(steps.length + 1)
  let day = 0
  for (let index = 0; index < steps.length; index++) {
    day += steps[index] ?? 0
    from[index] = day
    starts[index + 1] = (starts[index] ?? 0) + (counts[index] ?? 0)
  }
  const to = from.map(first => first + 1)
  for (const [index, date] of others) to[index] = Math.ceil(parseEdtf(date)?.to ?? to[index] ?? 0)
  return { size, from, to, starts, others: new Map(others) }
}

/** Index of the date that the row at `place` stands under; null for one without. */
export function dateIndexAt({ starts }: DateTable, place: number): number | null {
  const after = firstAtLeast(starts, place + 1)
  return after < starts.length && place >= 0 ? after - 1 : null
}

/** The date of the row at `place`; null for one without. */
export function dateAt(table: DateTable, place: number): Edtf | null {
  const index = dateIndexAt(table, place)
  return index === null ? null : dateOf(table, index)
}

/** The date with this index. */
export function dateOf({ from, others }: DateTable, index: number): Edtf {
  return others.get(index) ?? formatDay(from[index] ?? 0)
}

/** Places from `from` to before `to`. */
export type PlaceRange = { from: number; to: number }

/** The rows under exactly this date; null where no row stands there. */
export function placesUnder(table: DateTable, date: Edtf): PlaceRange | null {
  const day = parseEdtf(date)?.from
  if (day === undefined) return null
  let index = firstAtLeast(table.from, Math.floor(day))
  while (index < table.from.length && compareEdtf(dateOf(table, index), date) < 0) index++
  if (index >= table.from.length || dateOf(table, index) !== date) return null
  return { from: table.starts[index] ?? 0, to: table.starts[index + 1] ?? 0 }
}

/** The rows whose dates begin on or after `from` and before `to`: where the list is to be for a day. */
export function placesBeginning({ from: firsts, starts }: DateTable, from: Day, to: Day) {
  const at = (day: Day) => starts[firstAtLeast(firsts, Math.ceil(day))] ?? 0
  return { from: at(from), to: at(to) } satisfies PlaceRange
}

/** The rows without a date. */
export function placesUndated({ size, starts }: DateTable): PlaceRange {
  return { from: starts.at(-1) ?? 0, to: size }
}
