import type { Edtf } from '#lib/model'
import { groupByDate } from '#lib/view/days'
import type { EventEntry } from '#lib/view/entries'

/** The row at a place: the number of its event, and which of its datings; -1 for an undated one. */
export type PlacedDating = { number: number; dating: number }

/** All rows in order of their places, and the dates they stand under. */
export type PlacedRows = { rows: PlacedDating[]; dates: { date: Edtf; count: number }[] }

/** Gives the rows of the list their places; `entries` in order of their numbers. */
export function placeRows(entries: EventEntry[]): PlacedRows {
  const numbers = new Map(entries.map((entry, number) => [entry, number]))
  const groups = groupByDate(entries)
  const rows = groups.flatMap(group =>
    group.rows.map(({ entry, dating }) => ({
      number: numbers.get(entry) ?? 0,
      dating: dating ? entry.datings.indexOf(dating) : -1,
    })),
  )
  const dates = groups.flatMap(({ date, rows }) =>
    date === null ? [] : [{ date, count: rows.length }],
  )
  return { rows, dates }
}
