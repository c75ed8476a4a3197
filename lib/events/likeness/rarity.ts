import type { Terms } from '#lib/events/words/terms'
import { type TermWorth, type Weighed, weighTerms } from './similarity'

/** How much each term tells apart in a set of texts, and terms by that. */
export type Rarity = {
  of: (key: string) => number
  /** The terms for `shareOfTerms`, worked out once for each map of them. */
  weigh: (terms: Terms) => Weighed
}

/** A word that stands everywhere tells nothing apart: rarity by the number of term sets that hold it. */
export function rarityIn(all: Terms[]): Rarity {
  const counts = new Map<string, number>()
  for (const [terms, times] of countEach(all))
    for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + times)
  // The constant keeps two or three sentences from calling every word frequent.
  const total = all.length + 8
  const rarities = new Map<string, number>()
  const of = (key: string) => {
    const known = rarities.get(key)
    if (known !== undefined) return known
    const rarity = Math.log(1 + total / (counts.get(key) ?? 1))
    rarities.set(key, rarity)
    return rarity
  }
  const numbered = new Map<string, TermWorth>()
  const termOf = (key: string) => {
    const before = numbered.get(key)
    if (before) return before
    const term = { id: numbered.size, worth: of(key) }
    numbered.set(key, term)
    return term
  }
  const known = new WeakMap<Terms, Weighed>()
  const weigh = (terms: Terms) => {
    const before = known.get(terms)
    if (before) return before
    const weighed = weighTerms(terms, termOf)
    known.set(terms, weighed)
    return weighed
  }
  return { of, weigh }
}

/** Mentions of one clause share their terms: how many have each. */
function countEach(all: Terms[]): Map<Terms, number> {
  const times = new Map<Terms, number>()
  for (const terms of all) times.set(terms, (times.get(terms) ?? 0) + 1)
  return times
}
