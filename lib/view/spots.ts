import type { EventEntry } from './entries'
import type { Lane } from './lanes'
import { type Place, placeOf } from './place'

/** One date of one event in one lane: what becomes a mark. */
export type Spot = Place & {
  /** Index of the event among the entries. */
  entry: number
  /** Index of the date among the event's datings. */
  dating: number
  /** Index of the lane. */
  lane: number
}

/** Every spot of `entries`, event by event, the headline date first, lanes from top to bottom. */
export function findSpots(entries: EventEntry[], lanes: Lane[]): Spot[] {
  const laneOf = new Map<string, number>()
  for (const [index, lane] of lanes.entries())
    for (const source of lane.sources) laneOf.set(source, index)
  return entries.flatMap((entry, index) => spotsOf(entry, index, laneOf))
}

function spotsOf(entry: EventEntry, index: number, laneOf: Map<string, number>): Spot[] {
  return entry.datings.flatMap((dating, at) => {
    const place = placeOf(dating.date, dating.time)
    if (!place) return []
    // A headline date that no report gives belongs to all of them, unless they give others.
    const named = entry.datings.length > 1 ? dating.sources : entry.sources
    const lanes = new Set(
      named.map(source => laneOf.get(source)).filter(lane => lane !== undefined),
    )
    return [...lanes]
      .sort((a, b) => a - b)
      .map(lane => ({ ...place, entry: index, dating: at, lane }))
  })
}
