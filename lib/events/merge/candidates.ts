import type { Rarity } from '#lib/events/likeness/rarity'
import type { Account, Told } from '#lib/events/mention/told'
import type { Terms } from '#lib/events/words/terms'
import { compareText } from '#lib/text/compare-text'

/** Terms by which a telling is looked up: its rarest. Two that share none of them are hardly one happening. */
const keysOfOne = 10
/** Of the accounts that hold one key each is paired with so many before it: hundreds may tell one happening. */
export const mostCompared = 60

/** Rare terms that two share before they are compared: one alone comes to no likeness that counts. */
const leastShared = 2

/**
 * Pairs of accounts, by index, that share two rare terms, a phrase, or an act on one day. Each pair once.
 */
export function findCandidates(accounts: Account[], rarity: Rarity): [number, number][] {
  const holders = new Map<string, number[]>()
  const rarest = rarestTermsBy(rarity)
  const pairs: [number, number][] = []
  const shared = new Int32Array(accounts.length)
  for (const [b, { told }] of accounts.entries()) {
    const met: number[] = []
    for (const [key, worth] of keysOf(told, rarest)) {
      const known = holders.get(key) ?? []
      for (let at = Math.max(0, known.length - mostCompared); at < known.length; at++) {
        const a = known[at] ?? 0
        if (shared[a] === 0) met.push(a)
        shared[a] = (shared[a] ?? 0) + worth
      }
      known.push(b)
      if (known.length === 1) holders.set(key, known)
    }
    for (const a of met) {
      if ((shared[a] ?? 0) >= leastShared) pairs.push([a, b])
      shared[a] = 0
    }
  }
  return pairs
}

/** What accounts are looked up by, and for how many rare terms each counts. */
function keysOf(told: Told[], rarest: (terms: Terms) => string[]): Map<string, number> {
  const keys = new Map<string, number>()
  for (const { terms, phrases, mention, trigger } of told) {
    for (const key of rarest(terms)) keys.set(key, 1)
    for (const phrase of phrases) keys.set(phrase, leastShared)
    if (mention.date) keys.set(`${trigger.key} ${mention.date}`, leastShared)
  }
  return keys
}

/** The rarest of some terms; what mentions of one clause share is looked at once. */
function rarestTermsBy(rarity: Rarity): (terms: Terms) => string[] {
  const known = new Map<Terms, string[]>()
  return terms => {
    const before = known.get(terms)
    if (before) return before
    const rare = rarestOf(terms, rarity)
    known.set(terms, rare)
    return rare
  }
}

/** Kept in order while reading: of some twenty terms half are left. */
function rarestOf(terms: Terms, rarity: Rarity): string[] {
  const keys: string[] = []
  const worths: number[] = []
  for (const [key, weight] of terms) {
    const worth = weight * rarity.of(key)
    let place = keys.length
    while (place > 0 && isBefore(key, worth, keys[place - 1] ?? '', worths[place - 1] ?? 0)) place--
    if (place === keysOfOne) continue
    keys.splice(place, 0, key)
    worths.splice(place, 0, worth)
    if (keys.length <= keysOfOne) continue
    keys.pop()
    worths.pop()
  }
  return keys
}

function isBefore(key: string, worth: number, otherKey: string, otherWorth: number): boolean {
  return worth > otherWorth || (worth === otherWorth && compareText(key, otherKey) < 0)
}
