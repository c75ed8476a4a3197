import type { Terms } from '#lib/events/words/terms'

/** How much a term tells apart: 1 for all alike, or by its rarity. */
export type Rarity = (key: string) => number

const alike: Rarity = () => 1

/**
 * How much two sets of terms share, 0 to 1: between the share of the smaller (which forgives a
 * short sentence) and of both (which does not forgive everything).
 */
export function shareOfTerms(a: Terms, b: Terms, rarity: Rarity = alike): number {
  let shared = 0
  let sumA = 0
  let sumB = 0
  let worths = 0
  for (const [key, weight] of a) {
    const worth = rarity(key)
    worths += worth
    if (weight >= ownWeight) sumA += weight * worth
    const other = b.get(key) ?? 0
    if (Math.max(weight, other) >= ownWeight) shared += Math.min(weight, other) * worth
  }
  // Most pairs end here: asked of millions, this function is what merging takes its time for.
  if (shared === 0 || sumA === 0) return 0
  for (const [key, weight] of b) {
    const worth = rarity(key)
    worths += worth
    if (weight >= ownWeight) sumB += weight * worth
  }
  if (sumB === 0) return 0
  const floor = (minimumTerms * worths) / (a.size + b.size)
  return Math.min(
    1,
    0.5 * (shared / Math.max(Math.min(sumA, sumB), floor)) + shared / (sumA + sumB),
  )
}

/** Terms of lesser weight stand beside the happening: they may help, their absence says nothing. */
export const ownWeight = 0.45

/** Below this many terms a sentence is too short for its share to say much. */
const minimumTerms = 4
