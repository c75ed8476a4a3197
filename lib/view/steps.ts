import type { View } from './scale'

/** Where the keys stand on the map: an event and the lane it is looked at in. */
export type Position = { entry: number; lane: number }

/** A place where the keys can stand: a date of an event in one lane. */
export type Stop = View & Position

export type Direction = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last'

/**
 * The event that one key press leads to: through time over all lanes, or to the nearest in time in
 * the next lane that has any. Null when there is none. `from` null starts at the first in `view`.
 */
export function stepFrom(
  spots: Stop[],
  from: Position | null,
  direction: Direction,
  start: number,
): Position | null {
  const order = inTime(spots)
  if (direction === 'first') return positionOf(spots, order[0], from?.lane)
  if (direction === 'last') return positionOf(spots, order.at(-1), from?.lane)
  if (!from) {
    const first = order.find(entry => (headSpot(spots, entry)?.to ?? 0) > start) ?? order[0]
    return positionOf(spots, first, undefined)
  }
  if (direction === 'up' || direction === 'down') return acrossLanes(spots, from, direction)
  const next = order[order.indexOf(from.entry) + (direction === 'later' ? 1 : -1)]
  return next === undefined ? null : positionOf(spots, next, from.lane)
}

const orders = new WeakMap<Stop[], { order: number[]; heads: Map<number, Stop> }>()

function ordered(spots: Stop[]): { order: number[]; heads: Map<number, Stop> } {
  const known = orders.get(spots)
  if (known) return known
  const heads = new Map<number, Stop>()
  for (const spot of spots) if (!heads.has(spot.entry)) heads.set(spot.entry, spot)
  const order = [...heads]
    .sort(([a, one], [b, other]) => one.from - other.from || one.to - other.to || a - b)
    .map(([entry]) => entry)
  orders.set(spots, { order, heads })
  return { order, heads }
}

/** Events by their headline date. */
function inTime(spots: Stop[]): number[] {
  return ordered(spots).order
}

function headSpot(spots: Stop[], entry: number): Stop | undefined {
  return ordered(spots).heads.get(entry)
}

/** `entry` in `lane` if it is reported there, else in its own first lane. */
function positionOf(
  spots: Stop[],
  entry: number | undefined,
  lane: number | undefined,
): Position | null {
  const own = spots.filter(spot => spot.entry === entry)
  const first = own[0]
  if (entry === undefined || !first) return null
  return { entry, lane: own.find(spot => spot.lane === lane)?.lane ?? first.lane }
}

function acrossLanes(spots: Stop[], from: Position, direction: 'up' | 'down'): Position | null {
  const here = spots.find(spot => spot.entry === from.entry && spot.lane === from.lane)
  if (!here) return null
  const isBeyond = (lane: number) => (direction === 'up' ? lane < from.lane : lane > from.lane)
  const beyond = spots.filter(spot => isBeyond(spot.lane))
  const lanes = beyond.map(spot => spot.lane)
  if (lanes.length === 0) return null
  const lane = direction === 'up' ? largest(lanes) : -largest(lanes.map(each => -each))
  const distance = (spot: Stop) => Math.abs(spot.from - here.from)
  let best: Stop | null = null
  for (const spot of beyond)
    if (spot.lane === lane && (!best || distance(spot) < distance(best))) best = spot
  return best && { entry: best.entry, lane }
}

function largest(numbers: number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY)
}
