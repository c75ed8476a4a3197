import { countPlaces, hasPlace, type PlaceSet } from './place-set'

/**
 * The rows of events under other dates than their first, in order: each place, and where the first row
 * of its event is. Without them rows can be counted, but not events.
 */
export type SecondRows = { places: Uint32Array; heads: Uint32Array }

/** Places as differences, and how far behind each the first row of its event is; before it, below 0. */
export type PackedSecondRows = { places: number[]; heads: number[] }

/** Reads what the file has. */
export function readSecondRows({ places, heads }: PackedSecondRows): SecondRows {
  let place = 0
  const read = Uint32Array.from(places, difference => {
    place += difference
    return place
  })
  return { places: read, heads: read.map((own, at) => own + (heads[at] ?? 0)) }
}

/** How many events the rows in `set` are of, and how many of these stand in it more than once. */
export function countEvents(
  set: PlaceSet,
  { places, heads }: SecondRows,
): { events: number; repeated: number } {
  const seen = new Set<number>()
  const repeated = new Set<number>()
  let again = 0
  for (let at = 0; at < places.length; at++) {
    const head = heads[at] ?? 0
    if (!hasPlace(set, places[at] ?? 0)) continue
    if (hasPlace(set, head) || seen.has(head)) {
      again++
      repeated.add(head)
    }
    seen.add(head)
  }
  return { events: countPlaces(set) - again, repeated: repeated.size }
}
