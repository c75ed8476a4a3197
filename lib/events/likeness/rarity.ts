import type { Terms } from '#lib/events/words/terms'
import type { Rarity } from './similarity'

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
  return key => rarities.get(key) ?? unseen
}
