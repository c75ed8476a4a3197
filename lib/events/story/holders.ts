import type { Profile } from './story-profile'

/** Which profiles hold a key, by index, in the order in which they were entered. */
export type Holders = {
  /** The place of a key that some profile holds. */
  slotOf: (id: number) => number
  /** How many were entered under it. */
  countOf: (slot: number) => number
  enter: (slot: number, index: number, weight: number) => void
  /** The last `most` that were entered, each with the weight that the key has in it. */
  visit: (slot: number, most: number, look: (index: number, weight: number) => void) => void
}

/** Room for all keys of `profiles` in two flat arrays: a list for each key would fill the memory. */
export function startHolders(profiles: Pick<Profile, 'keys'>[]): Holders {
  const { slots, sizes } = countKeys(profiles)
  const ends = new Uint32Array(sizes.length)
  let total = 0
  const starts = Uint32Array.from(sizes, size => {
    total += size
    return total - size
  })
  ends.set(starts)
  const indices = new Uint32Array(total)
  const weights = new Float32Array(total)
  return {
    slotOf: id => slots.get(id) ?? 0,
    countOf: slot => (ends[slot] ?? 0) - (starts[slot] ?? 0),
    enter: (slot, index, weight) => {
      const end = ends[slot] ?? 0
      indices[end] = index
      weights[end] = weight
      ends[slot] = end + 1
    },
    visit: (slot, most, look) => {
      const end = ends[slot] ?? 0
      for (let at = Math.max(starts[slot] ?? 0, end - most); at < end; at++) {
        look(indices[at] ?? 0, weights[at] ?? 0)
      }
    },
  }
}

function countKeys(profiles: Pick<Profile, 'keys'>[]) {
  const slots = new Map<number, number>()
  const sizes: number[] = []
  for (const { keys } of profiles) {
    for (const id of keys.ids) {
      const slot = slots.get(id) ?? sizes.length
      if (slot === sizes.length) slots.set(id, slot)
      sizes[slot] = (sizes[slot] ?? 0) + 1
    }
  }
  return { slots, sizes }
}
