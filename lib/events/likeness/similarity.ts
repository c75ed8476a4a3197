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

/** `terms` for comparison; `numbers` holds those of the terms seen so far and takes in new ones. */
export function weighTerms(
  terms: Terms,
  worthOf: (key: string) => number,
  numbers: Map<string, number>,
): Weighed {
  const entries = Array.from(terms, ([key, weight]) => {
    const id = numbers.get(key) ?? numbers.size
    if (id === numbers.size) numbers.set(key, id)
    return { id, weight, worth: worthOf(key) }
  }).sort((a, b) => a.id - b.id)
  return {
    ids: Int32Array.from(entries, ({ id }) => id),
    weights: Float64Array.from(entries, ({ weight }) => weight),
    worths: Float64Array.from(entries, ({ worth }) => worth),
    all: entries.reduce((sum, { worth }) => sum + worth, 0),
    own: entries.reduce(
      (sum, { weight, worth }) => sum + (weight >= ownWeight ? weight * worth : 0),
      0,
    ),
  }
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
