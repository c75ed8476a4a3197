import type { Terms } from '#lib/events/words/terms'
import { type Weighed, weighTerms } from './similarity'

/** How much each term tells apart in a set of texts, and terms by that. */
export type Rarity = {
  of: (key: string) => number
  /** The terms for `shareOfTerms`, worked out once for each map of them. */
  weigh: (terms: Terms) => Weighed
}

/** A word that stands everywhere tells nothing apart: rarity by the number of term sets that hold it. */
export function rarityIn(all: Terms[]): Rarity {
  const counts = new Map<string, number>()
  for (const terms of all)
    for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  // The constant keeps two or three sentences from calling every word frequent.
  const total = all.length + 8
  const rarities = new Map<string, number>()
  for (const [key, count] of counts) rarities.set(key, Math.log(1 + total / count))
  const unseen = Math.log(1 + total)
  const of = (key: string) => rarities.get(key) ?? unseen
  const numbers = new Map<string, number>()
  const known = new WeakMap<Terms, Weighed>()
  const weigh = (terms: Terms) => {
    const weighed = known.get(terms) ?? weighTerms(terms, of, numbers)
    known.set(terms, weighed)
    return weighed
  }
  return { of, weigh }
}
