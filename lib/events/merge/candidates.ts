import type { Rarity } from '#lib/events/likeness/rarity'
import type { Account, Told } from '#lib/events/mention/told'
import type { Terms } from '#lib/events/words/terms'
import { compareText } from '#lib/text/compare-text'

/** Terms by which a telling is looked up: its rarest. Two that share none of them are hardly one happening. */
const keysOfOne = 10
/** Of the accounts that hold one key each is paired with so many before it: hundreds may tell one happening. */
export const mostCompared = 60

/** Pairs of accounts, by index, that share a rare term, a phrase, or an act on one day. Each pair once. */
export function findCandidates(accounts: Account[], rarity: Rarity): [number, number][] {
  const holders = new Map<string, number[]>()
  const rarest = rarestTermsBy(rarity)
  const pairs: [number, number][] = []
  /** The last account that each was paired with. */
  const paired = new Int32Array(accounts.length)
  for (const [b, { told }] of accounts.entries()) {
    for (const key of keysOf(told, rarest)) {
      const known = holders.get(key)
      for (
        let at = Math.max(0, (known?.length ?? 0) - mostCompared);
        known && at < known.length;
        at++
      ) {
        const a = known[at] ?? 0
        if (paired[a] === b) continue
        paired[a] = b
        pairs.push([a, b])
      }
      if (known) known.push(b)
      else holders.set(key, [b])
    }
  }
  return pairs
}

function keysOf(told: Told[], rarest: (terms: Terms) => string[]): Set<string> {
  const keys = new Set<string>()
  for (const one of told) addKeys(keys, one, rarest(one.terms))
  return keys
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
      .map(([key, weight]): [string, number] => [key, weight * rarity.of(key)])
      .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
      .slice(0, keysOfOne)
      .map(([key]) => key)
    known.set(terms, rare)
    return rare
  }
}
