import { leastLength } from '#lib/view/stack'

/** The finest level: a view of two hours. */
export const finestLevel = -3

/** So many rows are drawn without looking at cells. */
const fewRows = 120

const cellsPerLevel = 16
const perCell = 6
const dayCell = 4 // at this level a cell is one day
const mostPerCell = 96

/** Days of one cell of time at `level`: cells of a level halve those of the next coarser. */
export function cellOf(level: number): number {
  return 2 ** level / cellsPerLevel
}

/**
 * How many rows may appear in a cell. Below a day all that has no time of day stands in the first cell
 * of its day, so this grows as the view shrinks: never the other way, or zooming in would take away.
 */
export function mostInCell(level: number): number {
  return Math.min(mostPerCell, perCell * 2 ** Math.max(0, dayCell - level))
}

/** What stands on the map: one date of one event, in days across, in all of its lanes or in none. */
export type MapRow = {
  from: number
  to: number
  openEnd: boolean
  lanes: number[]
  weight: number
}

/** Where a row stands: drawn at `level` and every finer one, in `rows` of its lanes. */
export type Appearance = { level: number; rows: number[] }

/**
 * When each row appears, from `coarsest` down to `finest`; null for one that never finds room. At each level the
 * heaviest of each cell are let in, those of before keep their rows, and the new ones take what is
 * free: so zooming in adds rows and moves none, and panning changes nothing. Linear in rows and levels.
 */
export function findAppearances(
  rows: MapRow[],
  capacities: number[],
  coarsest: number,
  finest = finestLevel,
): (Appearance | null)[] {
  const appearances: (Appearance | null)[] = rows.map(() => null)
  const ranked = rankRows(rows)
  const lanes = capacities.map(rows => Array.from({ length: rows }, () => new Track()))
  for (let level = coarsest; level >= finest; level--) {
    const fresh = admit(rows, ranked, level).filter(index => !appearances[index])
    for (const index of preciseFirst(rows, fresh)) {
      const row = rows[index]
      const places = row && placeRow(row, lanes, leastLength(level))
      if (places) appearances[index] = { level, rows: places }
    }
  }
  return appearances
}

/** Indices with the heaviest first, of equals the earlier. */
function rankRows(rows: MapRow[]): number[] {
  const weight = (index: number) => rows[index]?.weight ?? 0
  return rows.map((_, index) => index).sort((a, b) => weight(b) - weight(a) || a - b)
}

/** Those of `ranked` that are among the first of their cells. */
function admit(rows: MapRow[], ranked: number[], level: number): number[] {
  if (rows.length <= fewRows) return ranked
  const cell = cellOf(level)
  const most = mostInCell(level)
  const counts = new Map<number, number>()
  return ranked.filter(index => {
    const key = Math.floor((rows[index]?.from ?? 0) / cell)
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return count < most
  })
}

/** Days before weeks before all that is longer: a year must not push a day down. */
function preciseFirst(rows: MapRow[], ranked: number[]): number[] {
  const groups: number[][] = [[], [], []]
  for (const index of ranked) {
    const row = rows[index]
    const days = row ? row.to - row.from : 0
    groups[days <= 1 ? 0 : days <= 10 ? 1 : 2]?.push(index)
  }
  return groups.flat()
}

/** A row in each of its lanes, or null where one of them has none free. */
function placeRow(row: MapRow, lanes: Track[][], least: number): number[] | null {
  const places = row.lanes.map(
    lane => lanes[lane]?.findIndex(track => track.isFree(row, least)) ?? -1,
  )
  if (places.length === 0 || places.includes(-1)) return null
  for (const [at, lane] of row.lanes.entries()) lanes[lane]?.[places[at] ?? 0]?.take(row)
  return places
}

/** What stands in one row of one lane, in order of time. */
class Track {
  private taken: MapRow[] = []

  /** Whether `row` fits in, where a mark takes `least` days at least. */
  isFree(row: MapRow, least: number): boolean {
    const at = this.firstAfter(row.from)
    const before = this.taken[at - 1]
    const after = this.taken[at]
    return (
      (!before || endOf(before, least) <= row.from) && (!after || after.from >= endOf(row, least))
    )
  }

  take(row: MapRow): void {
    this.taken.splice(this.firstAfter(row.from), 0, row)
  }

  private firstAfter(from: number): number {
    let low = 0
    let high = this.taken.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.taken[middle]?.from ?? 0) <= from) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** An open end is drawn as an arrow that needs some room. */
function endOf({ from, to, openEnd }: MapRow, least: number): number {
  return Math.max(to, from + least) + (openEnd ? 3 * least : 0)
}
