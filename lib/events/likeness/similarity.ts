import type { Terms } from '#lib/events/words/terms'

/** Terms as numbers: asked of millions of pairs, comparing them is what merging takes its time for. */
export type Weighed = {
  /** Ascending; the same number for the same term within one `numbers`. */
  ids: Int32Array
  weights: Float64Array
  /** What each term is worth. */
  worths: Float64Array
  /** The sum of what all are worth, and of what those are worth that stand for the happening itself. */
  all: number
  own: number
}

/** Terms of lesser weight stand beside the happening: they may help, their absence says nothing. */
export const ownWeight = 0.45

/** Below this many terms a sentence is too short for its share to say much. */
const minimumTerms = 4

/** Two values of a term: the number that stands for it, and what it is worth. */
export type TermWorth = { id: number; worth: number }

/** `terms` for comparison; `termOf` gives the number and the worth of each. */
export function weighTerms(terms: Terms, termOf: (key: string) => TermWorth): Weighed {
  const { size } = terms
  // Sorted as numbers of which the id is the whole part: a comparison of objects takes far longer.
  const places = new Float64Array(size)
  const given = new Float64Array(size)
  const worthsGiven = new Float64Array(size)
  let next = 0
  for (const [key, weight] of terms) {
    const { id, worth } = termOf(key)
    places[next] = id * size + next
    given[next] = weight
    worthsGiven[next] = worth
    next++
  }
  places.sort()
  const ids = new Int32Array(size)
  const weights = new Float64Array(size)
  const worths = new Float64Array(size)
  let all = 0
  let own = 0
  for (let at = 0; at < size; at++) {
    const place = places[at] ?? 0
    const from = place % size
    const weight = given[from] ?? 0
    const worth = worthsGiven[from] ?? 0
    ids[at] = (place - from) / size
    weights[at] = weight
    worths[at] = worth
    all += worth
    if (weight >= ownWeight) own += weight * worth
  }
  return { ids, weights, worths, all, own }
}

/**
 * How much two sets of terms share, 0 to 1: between the share of the smaller (which forgives a
 * short sentence) and of both (which does not forgive everything).
 */
export function shareOfTerms(a: Weighed, b: Weighed): number {
  const shared = worthOfShared(a, b)
  if (shared === 0 || a.own === 0 || b.own === 0) return 0
  const floor = (minimumTerms * (a.all + b.all)) / (a.ids.length + b.ids.length)
  return Math.min(
    1,
    0.5 * (shared / Math.max(Math.min(a.own, b.own), floor)) + shared / (a.own + b.own),
  )
}

function worthOfShared(a: Weighed, b: Weighed): number {
  let sum = 0
  let j = 0
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i] ?? 0
    while (j < b.ids.length && (b.ids[j] ?? 0) < id) j++
    if (j === b.ids.length) break
    if (b.ids[j] !== id) continue
    const [left, right] = [a.weights[i] ?? 0, b.weights[j] ?? 0]
    if (Math.max(left, right) >= ownWeight) sum += Math.min(left, right) * (a.worths[i] ?? 0)
  }
  return sum
}
