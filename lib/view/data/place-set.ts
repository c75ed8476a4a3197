/**
 * A set of places: numbers of rows in time order, from 0 below `size`. One bit for each, the lowest
 * bit of the first word is place 0, so that a hundred thousand take 12 kB and meeting is an AND.
 */
export type PlaceSet = { size: number; bits: Uint32Array }

/** No place of `size`. */
export function noPlaces(size: number): PlaceSet {
  return { size, bits: new Uint32Array(Math.ceil(size / 32)) }
}

/** Every place of `size`. */
export function allPlaces(size: number): PlaceSet {
  return addRange(noPlaces(size), 0, size)
}

/** The set of these places; those outside of `size` are left out. */
export function placeSetOf(size: number, places: Iterable<number>): PlaceSet {
  const set = noPlaces(size)
  for (const place of places) addPlace(set, place)
  return set
}

/** Puts one place into `set` itself. */
export function addPlace({ size, bits }: PlaceSet, place: number): void {
  if (place < 0 || place >= size) return
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
}

/** Puts the places from `from` to before `to` into `set` itself, and gives it back. */
export function addRange(set: PlaceSet, from: number, to: number): PlaceSet {
  const [start, end] = [Math.max(0, from), Math.min(set.size, to)]
  const [firstWhole, lastWhole] = [Math.ceil(start / 32), Math.floor(end / 32)]
  if (firstWhole >= lastWhole) {
    for (let place = start; place < end; place++) addPlace(set, place)
    return set
  }
  for (let place = start; place < firstWhole * 32; place++) addPlace(set, place)
  set.bits.fill(0xffffffff, firstWhole, lastWhole)
  for (let place = lastWhole * 32; place < end; place++) addPlace(set, place)
  return set
}

/** Whether `place` is in the set. */
export function hasPlace({ bits }: PlaceSet, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1
}

/** What is in both. */
export function meet(one: PlaceSet, other: PlaceSet): PlaceSet {
  return { size: one.size, bits: one.bits.map((word, at) => word & (other.bits[at] ?? 0)) }
}

/** What is in all of `sets`; every place of `size` where there is none. */
export function meetAll(size: number, sets: PlaceSet[]): PlaceSet {
  const [first, ...rest] = sets
  return first ? rest.reduce(meet, first) : allPlaces(size)
}

/** What is in either. */
export function unite(one: PlaceSet, other: PlaceSet): PlaceSet {
  return { size: one.size, bits: one.bits.map((word, at) => word | (other.bits[at] ?? 0)) }
}

/** How many places there are. */
export function countPlaces({ bits }: PlaceSet): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) count += countBits(bits[at] ?? 0)
  return count
}

/** How many places are in both: the number beside a choice. */
export function countBoth(one: PlaceSet, other: PlaceSet): number {
  let count = 0
  for (let at = 0; at < one.bits.length; at++) {
    count += countBits((one.bits[at] ?? 0) & (other.bits[at] ?? 0))
  }
  return count
}

/** The places in order: place `places[n]` is row n of a list of what was found. */
export function listPlaces(set: PlaceSet): Uint32Array {
  const places = new Uint32Array(countPlaces(set))
  let next = 0
  for (let at = 0; at < set.bits.length; at++) {
    // Taking the lowest bit away each time: as many steps as there are places.
    for (let word = set.bits[at] ?? 0; word !== 0; word &= word - 1) {
      places[next++] = at * 32 + 31 - Math.clz32(word & -word)
    }
  }
  return places
}

/** Index of the first of `sorted` that is at least `value`: its length where none is. */
export function firstAtLeast(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Bits of a word of 32 that are set. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
