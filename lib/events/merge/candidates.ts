import type { Rarity } from '#lib/events/likeness/similarity'
import type { Account, Told } from '#lib/events/mention/told'
import type { Terms } from '#lib/events/words/terms'
import { compareText } from '#lib/text/compare-text'

/** Terms by which a telling is looked up: its rarest. Two that share none of them are hardly one happening. */
const keysOfOne = 10
/** Of the accounts that hold one key each is paired with so many before it: hundreds may tell one happening. */
export const mostCompared = 60

/** Pairs of accounts, by index, that share a rare term, a phrase, or an act on one day. Each pair once, in order. */
export function findCandidates(accounts: Account[], rarity: Rarity): [number, number][] {
  const holders = new Map<string, number[]>()
  const rarest = rarestTermsBy(rarity)
  for (const [index, { told }] of accounts.entries()) {
    const keys = new Set<string>()
    for (const one of told) addKeys(keys, one, rarest(one.terms))
    for (const key of keys) {
      const known = holders.get(key)
      if (known) known.push(index)
      else holders.set(key, [index])
    }
  }
  const count = accounts.length
  const pairs = new Set<number>()
  for (const indices of holders.values()) {
    for (const [place, b] of indices.entries()) {
      for (let at = Math.max(0, place - mostCompared); at < place; at++)
        pairs.add((indices[at] ?? 0) * count + b)
    }
  }
  const inOrder = Float64Array.from(pairs).sort()
  return Array.from(inOrder, (pair): [number, number] => [Math.floor(pair / count), pair % count])
}

function addKeys(keys: Set<string>, { phrases, mention, trigger }: Told, rare: string[]) {
  for (const key of rare) keys.add(key)
  for (const phrase of phrases) keys.add(phrase)
  if (mention.date) keys.add(`${trigger.key} ${mention.date}`)
}

/** The rarest of some terms; what mentions of one clause share is looked at once. */
function rarestTermsBy(rarity: Rarity): (terms: Terms) => string[] {
  const known = new Map<Terms, string[]>()
  return terms => {
    const before = known.get(terms)
    if (before) return before
    const rare = [...terms]
      .map(([key, weight]): [string, number] => [key, weight * rarity(key)])
      .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
      .slice(0, keysOfOne)
      .map(([key]) => key)
    known.set(terms, rare)
    return rare
  }
}
