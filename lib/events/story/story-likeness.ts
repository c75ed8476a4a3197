import type { Likeness } from '#lib/events/likeness/average-link'
import { product, type SparseVector } from '#lib/events/likeness/sparse-vector'
import { type Holders, startHolders } from './holders'
import type { Profile } from './story-profile'

/** A dated article is compared with so many others that hold the key: those nearest before it in time. */
const mostHolders = 100
/** An undated one may be of any time: with all that hold its rarest keys, until so many were looked at. */
const mostLookups = 20_000
const leastShared = 0.02
/** Others that an article is compared with. */
export const mostNeighbours = 50

/**
 * The articles, by index, that each is to be compared with, for they share heavy terms; each pair stands
 * once, with the later of the two. The first `dated` of `profiles` come in order of time: in a long row
 * each of these is looked up among those right before it, so that work stays linear.
 */
export function findNeighbours(profiles: Profile[], dated = profiles.length): number[][] {
  const holders = startHolders(profiles)
  const shared = new Float64Array(profiles.length)
  return profiles.map(({ keys }, index) => {
    const others: number[] = []
    for (const { slot, weight, most } of lookupsOf(keys, holders, index < dated)) {
      holders.visit(slot, most, (other, own) => {
        if (shared[other] === 0) others.push(other)
        shared[other] = (shared[other] ?? 0) + weight * own
      })
    }
    for (const [place, id] of keys.ids.entries()) {
      holders.enter(holders.slotOf(id), index, keys.weights[place] ?? 0)
    }
    const near = others
      .filter(other => (shared[other] ?? 0) >= leastShared)
      .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || b - a)
      .slice(0, mostNeighbours)
    for (const other of others) shared[other] = 0
    return near
  })
}

type Lookup = { slot: number; weight: number; most: number }

/** Which holders of which keys an article is compared with. */
function lookupsOf(keys: SparseVector, holders: Holders, isDated: boolean): Lookup[] {
  const lookups = Array.from(keys.ids, (id, place) => {
    const slot = holders.slotOf(id)
    return { slot, weight: keys.weights[place] ?? 0, most: holders.countOf(slot) }
  })
  if (isDated) return lookups.map(lookup => ({ ...lookup, most: mostHolders }))
  let left = mostLookups
  return lookups
    .sort((a, b) => a.most - b.most || b.weight - a.weight || a.slot - b.slot)
    .filter(({ most }) => {
      left -= most
      return left >= 0
    })
}

/** What speaks for one story: the square roots of the cosines, field by field. */
export function featuresOf(a: Profile, b: Profile): number[] {
  return [
    Math.sqrt(product(a.names, b.names)),
    Math.sqrt(product(a.lead, b.lead)),
    Math.sqrt(product(a.pairs, b.pairs)),
    Math.sqrt(product(a.numbers, b.numbers)),
  ]
}

/** Names, lead, pairs and numbers, and the constant, as bench/learn-stories.ts learns them. */
const weights = [6.6, 4.75, 3, 3.15]
const constant = -6.95

/** Two articles are far apart when each has others that are much nearer to it than they are to each other. */
const contrast = 0.4
const nearest = 3

/** What each doubling of the time between two articles speaks against one story. */
const lateness = 0.3
const usualDays = 14

export type NearOptions = {
  /** Days between two articles; beyond `windowDays` they are of no one story. */
  daysApart: (a: number, b: number) => number
  windowDays: number
  /** Pairs that are less alike are left out. */
  least: number
}

/** How likely it is, from 0 to 1, that two articles belong to one story, for `neighbours` as found. */
export function likenessOfArticles(
  profiles: Profile[],
  neighbours: number[][],
  { daysApart, windowDays, least }: NearOptions,
): Likeness[] {
  const odds = neighbours.map((others, b) =>
    others.map(a => {
      const days = daysApart(a, b)
      const [left, right] = [profiles[a], profiles[b]]
      if (days > windowDays || !left || !right) return Number.NEGATIVE_INFINITY
      return oddsOf(featuresOf(left, right)) - lateness * Math.log2(1 + days / usualDays)
    }),
  )
  const usual = usualOdds(neighbours, odds)
  return neighbours.flatMap((others, b) =>
    others.flatMap((a, place): Likeness[] => {
      const own = odds[b]?.[place] ?? Number.NEGATIVE_INFINITY
      const expected = ((usual[a] ?? 0) + (usual[b] ?? 0)) / 2
      const score = 1 / (1 + Math.exp(contrast * Math.max(0, expected - own) - own))
      return score >= least ? [{ a, b, score }] : []
    }),
  )
}

/** For each article the mean of the odds with those nearest to it. */
function usualOdds(neighbours: number[][], odds: number[][]): number[] {
  const best = neighbours.map((): number[] => [])
  for (const [b, others] of neighbours.entries()) {
    for (const [place, a] of others.entries()) {
      const own = odds[b]?.[place] ?? Number.NEGATIVE_INFINITY
      if (own === Number.NEGATIVE_INFINITY) continue
      keepNearest(best[a], own)
      keepNearest(best[b], own)
    }
  }
  return best.map(some => some.reduce((sum, one) => sum + one, 0) / Math.max(1, some.length))
}

/** Enters `own` among the greatest, of which few are kept in falling order. */
function keepNearest(best: number[] | undefined, own: number): void {
  if (!best || (best.length === nearest && own <= (best.at(-1) ?? own))) return
  best.push(own)
  best.sort((a, b) => b - a)
  if (best.length > nearest) best.pop()
}

function oddsOf(features: number[]): number {
  return features.reduce((sum, feature, index) => sum + feature * (weights[index] ?? 0), constant)
}
