import type { EventEntry } from './entries'
import type { Spot } from './spots'

/**
 * Which row of its lane each spot has, from 0 at the top; -1 when there was no room. `placed` are the
 * events that have one, in the order in which they took it: none depends on those after it.
 */
export type Stack = { rows: Int8Array; hidden: number; placed: number[] }

const cellsPerLevel = 16
const perCell = 6
/** So many events are drawn without looking at cells. */
const fewEvents = 120
const shortest = 0.008 // a mark takes at least this part of a level's span

/** The zoom level whose span, two to the power of it in days, is the next above `span`. */
export function levelOf(span: number): number {
  return Math.ceil(Math.log2(span) - 1e-9)
}

/** The days that the shortest mark takes at `level`. */
export function leastLength(level: number): number {
  return 2 ** level * shortest
}

/**
 * Stacks spots so that none overlap: precise dates first, then by weight. An event stands in all of
 * its lanes or in none. Depends on the zoom level and never on what is in view, so that panning
 * moves nothing; the heaviest of each cell of time are chosen first, so that zooming in only adds.
 */
export function stackSpots(
  entries: EventEntry[],
  spots: Spot[],
  level: number,
  capacities: number[],
): Stack {
  const rows = new Int8Array(spots.length).fill(-1)
  const lanes = capacities.map(() => [] as Row[])
  const least = leastLength(level)
  const placed: number[] = []
  let hidden = 0
  for (const group of inOrder(entries, spots, level)) {
    if (group.admitted && placeGroup(group, spots, rows, lanes, capacities, least))
      placed.push(group.entry)
    else hidden++
  }
  return { rows, hidden, placed }
}

/** Starts and ends of what stands in one row, in order. */
type Row = { starts: number[]; ends: number[] }

/** The spots of one event: they are next to each other. */
type Group = { entry: number; first: number; end: number; admitted: boolean }

const grouped = new WeakMap<Spot[], Group[]>()

function inOrder(entries: EventEntry[], spots: Spot[], level: number): Group[] {
  const groups = admitHeaviest(entries, spots, groupByEntry(spots), level)
  const weight = (group: Group) => entries[group.entry]?.weight ?? 0
  const spot = (group: Group) => spots[group.first]
  const coarse = (group: Group) => coarseness((spot(group)?.to ?? 0) - (spot(group)?.from ?? 0))
  return groups
    .map(group => ({ group, coarse: coarse(group), weight: weight(group) }))
    .sort((a, b) => a.coarse - b.coarse || b.weight - a.weight || a.group.entry - b.group.entry)
    .map(({ group }) => group)
}

/** Days before weeks before all that is longer: a year must not push a day down. */
function coarseness(days: number): number {
  return days <= 1 ? 0 : days <= 10 ? 1 : 2
}

/** Groups of their own for each level; which spots they hold is worked out once. */
function groupByEntry(spots: Spot[]): Group[] {
  const groups = grouped.get(spots) ?? findGroups(spots)
  grouped.set(spots, groups)
  return groups.map(group => ({ ...group }))
}

function findGroups(spots: Spot[]): Group[] {
  const groups: Group[] = []
  for (const [index, spot] of spots.entries()) {
    const last = groups.at(-1)
    if (last?.entry === spot.entry) last.end = index + 1
    else groups.push({ entry: spot.entry, first: index, end: index + 1, admitted: true })
  }
  return groups
}

function admitHeaviest(
  entries: EventEntry[],
  spots: Spot[],
  groups: Group[],
  level: number,
): Group[] {
  if (groups.length <= fewEvents) return groups
  const cell = 2 ** level / cellsPerLevel
  const cells = new Map<number, Group[]>()
  for (const group of groups) {
    const key = Math.floor((spots[group.first]?.from ?? 0) / cell)
    const list = cells.get(key)
    if (list) list.push(group)
    else cells.set(key, [group])
  }
  const weight = (group: Group) => entries[group.entry]?.weight ?? 0
  for (const list of cells.values()) {
    if (list.length <= perCell) continue
    list.sort((a, b) => weight(b) - weight(a) || a.entry - b.entry)
    for (const group of list.slice(perCell)) group.admitted = false
  }
  return groups
}

function placeGroup(
  group: Group,
  spots: Spot[],
  rows: Int8Array,
  lanes: Row[][],
  capacities: number[],
  least: number,
): boolean {
  for (let index = group.first; index < group.end; index++) {
    const spot = spots[index]
    const lane = spot && lanes[spot.lane]
    const row = lane ? findRow(lane, spot, capacities[spot.lane] ?? 0, least) : -1
    if (spot && lane && row >= 0) {
      rows[index] = row
      occupy(lane, row, spot, least)
    } else {
      for (let undo = group.first; undo < index; undo++) free(spots[undo], rows, undo, lanes)
      return false
    }
  }
  return true
}

function findRow(lane: Row[], spot: Spot, capacity: number, least: number): number {
  for (let row = 0; row < capacity; row++) {
    const taken = lane[row]
    if (!taken || isFree(taken, spot, endOf(spot, least))) return row
  }
  return -1
}

function isFree(row: Row, spot: Spot, end: number): boolean {
  const at = firstAbove(row.starts, spot.from)
  return (row.ends[at - 1] ?? -Infinity) <= spot.from && (row.starts[at] ?? Infinity) >= end
}

function occupy(lane: Row[], row: number, spot: Spot, least: number): void {
  lane[row] ??= { starts: [], ends: [] }
  const taken = lane[row]
  const at = firstAbove(taken.starts, spot.from)
  taken.starts.splice(at, 0, spot.from)
  taken.ends.splice(at, 0, endOf(spot, least))
}

function free(spot: Spot | undefined, rows: Int8Array, index: number, lanes: Row[][]): void {
  const taken = spot && lanes[spot.lane]?.[rows[index] ?? -1]
  if (taken) {
    const at = firstAbove(taken.starts, spot.from) - 1
    taken.starts.splice(at, 1)
    taken.ends.splice(at, 1)
  }
  rows[index] = -1
}

/** An open end is drawn as an arrow that needs some room. */
function endOf(spot: Spot, least: number): number {
  return Math.max(spot.to, spot.from + least) + (spot.openEnd ? 3 * least : 0)
}

/** Index of the first of `sorted` above `value`. */
function firstAbove(sorted: number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}
