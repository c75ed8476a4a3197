import type { Edtf } from '#lib/model'
import { type DateTable, dateOf } from '#lib/view/data/date-table'
import { firstAtLeast } from '#lib/view/data/place-set'
import type { PlacedRow } from '#lib/view/data/reader'

/** The rows of a list in order, numbered from 0, and the groups of them that stand under one date. */
export type ListOutline = {
  size: number
  /** The first row of each group; one more at the end: the size. */
  starts: Uint32Array
  /** The date of a group; null for the undated. */
  dateOf: (group: number) => Edtf | null
  /** The place of each row; null where they are the same. */
  places: Uint32Array | null
}

/** The list of all rows. */
export function outlineAll(table: DateTable): ListOutline {
  const undated = table.size > (table.starts.at(-1) ?? 0)
  const starts = undated ? Uint32Array.from([...table.starts, table.size]) : table.starts
  return { size: table.size, starts, dateOf: dateFinder(table, null), places: null }
}

/** The list of some rows, by their places in order. */
export function outlineFound(table: DateTable, places: Uint32Array): ListOutline {
  const starts: number[] = []
  const dates: number[] = []
  for (let date = 0; date < table.starts.length; date++) {
    const first = firstAtLeast(places, table.starts[date] ?? 0)
    const end = firstAtLeast(places, table.starts[date + 1] ?? table.size)
    if (end === first) continue
    starts.push(first)
    dates.push(date)
  }
  const size = places.length
  return {
    size,
    starts: Uint32Array.from([...starts, size]),
    dateOf: dateFinder(table, dates),
    places,
  }
}

/** The list of the rows that came with the page, before the dates of the others are known. */
export function outlineFirst(rows: PlacedRow[]): ListOutline {
  const starts: number[] = []
  const dates: (Edtf | null)[] = []
  for (const [at, { dating }] of rows.entries()) {
    const date = dating?.date ?? null
    if (at > 0 && dates.at(-1) === date) continue
    starts.push(at)
    dates.push(date)
  }
  const size = rows.length
  const dateOf = (group: number) => dates[group] ?? null
  return { size, starts: Uint32Array.from([...starts, size]), dateOf, places: null }
}

/** The group that a row stands in. */
export function groupAt({ starts }: ListOutline, row: number): number {
  return firstAtLeast(starts, row + 1) - 1
}

/** The rows of a group: from its first to before the next. */
export function rowsOfGroup({ starts, size }: ListOutline, group: number) {
  return { from: starts[group] ?? 0, to: starts[group + 1] ?? size }
}

/** The place of a row. */
export function placeAt({ places }: ListOutline, row: number): number {
  return places?.[row] ?? row
}

/** The first row at a place or behind it; the size where there is none. */
export function rowFrom({ places, size }: ListOutline, place: number): number {
  return places ? firstAtLeast(places, place) : Math.min(place, size)
}

/** Dates by group: those of the table by their indices, the undated behind them. */
function dateFinder(table: DateTable, dates: number[] | null): ListOutline['dateOf'] {
  return group => {
    const index = dates ? (dates[group] ?? 0) : group
    return index < table.from.length ? dateOf(table, index) : null
  }
}
