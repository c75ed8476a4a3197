import type { Terms } from './terms'

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
  for (const [key, weight] of a) {
    const worth = rarity(key)
    if (weight >= ownWeight) sumA += weight * worth
    const other = b.get(key) ?? 0
    if (Math.max(weight, other) >= ownWeight) shared += Math.min(weight, other) * worth
  }
  for (const [key, weight] of b) if (weight >= ownWeight) sumB += weight * rarity(key)
  if (shared === 0 || sumA === 0 || sumB === 0) return 0
  const floor = minimumTerms * averageWorth(a, b, rarity)
  return Math.min(
    1,
    0.5 * (shared / Math.max(Math.min(sumA, sumB), floor)) + shared / (sumA + sumB),
  )
}

/** Terms of lesser weight stand beside the happening: they may help, their absence says nothing. */
export const ownWeight = 0.45

/** Below this many terms a sentence is too short for its share to say much. */
const minimumTerms = 4

function averageWorth(a: Terms, b: Terms, rarity: Rarity): number {
  let sum = 0
  for (const key of a.keys()) sum += rarity(key)
  for (const key of b.keys()) sum += rarity(key)
  return sum / (a.size + b.size)
}
