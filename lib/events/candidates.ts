import type { Rarity } from './similarity'
import type { Account, Told } from './told'

/** Terms by which a telling is looked up: its rarest. Two that share none of them are hardly one happening. */
const keysOfOne = 10
/** A key that so many tell is no key: it would pair them all. */
const mostHolders = 60

/** Pairs of accounts, by index, that share a rare term, a phrase, or an act on one day. Each pair once, in order. */
export function findCandidates(accounts: Account[], rarity: Rarity): [number, number][] {
  const holders = new Map<string, number[]>()
  for (const [index, { told }] of accounts.entries()) {
    for (const key of new Set(told.flatMap(one => keysOf(one, rarity)))) {
      const known = holders.get(key)
      if (known) known.push(index)
      else holders.set(key, [index])
    }
  }
  const pairs = new Map<number, [number, number]>()
  for (const indices of holders.values()) {
    if (indices.length > mostHolders) continue
    for (const [place, b] of indices.entries()) {
      for (const a of indices.slice(0, place)) pairs.set(a * accounts.length + b, [a, b])
    }
  }
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

function keysOf({ terms, phrases, mention, trigger }: Told, rarity: Rarity): string[] {
  const rare = [...terms]
    .map(([key, weight]): [string, number] => [key, weight * rarity(key)])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, keysOfOne)
    .map(([key]) => key)
  return [...rare, ...phrases, ...(mention.date ? [`${trigger.key} ${mention.date}`] : [])]
}
