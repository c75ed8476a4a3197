import type { Likeness } from '#lib/events/likeness/average-link'
import { product } from '#lib/events/likeness/sparse-vector'
import type { Profile } from './story-profile'

/** An article is compared with so many others that hold the key: those nearest to it in order. */
const mostHolders = 100
const leastShared = 0.02
/** Others that an article is compared with. */
export const mostNeighbours = 50

/**
 * Pairs of articles, by index, that share heavy terms, each pair once. In a long row of articles each
 * is looked up among those right before it, so `profiles` come in order of time and work stays linear.
 */
export function findNeighbours(profiles: Profile[]): [number, number][] {
  const holders = new Map<number, { index: number; weight: number }[]>()
  return profiles.flatMap(({ keys }, index) => {
    const shared = new Map<number, number>()
    for (const [place, id] of keys.ids.entries()) {
      const weight = keys.weights[place] ?? 0
      const known = holders.get(id) ?? []
      for (const other of known.slice(-mostHolders)) {
        shared.set(other.index, (shared.get(other.index) ?? 0) + weight * other.weight)
      }
      known.push({ index, weight })
      holders.set(id, known)
    }
    return [...shared]
      .filter(([, sum]) => sum >= leastShared)
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, mostNeighbours)
      .map(([other]): [number, number] => [other, index])
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

/** Two articles, by index, and the days between them. */
export type Near = { a: number; b: number; days: number }

/** What each doubling of the time between two articles speaks against one story. */
const lateness = 0.3
const usualDays = 14

/** How likely it is that two articles belong to one story, from 0 to 1, for each of `pairs`. */
export function likenessOfArticles(profiles: Profile[], pairs: Near[]): Likeness[] {
  const odds = pairs.flatMap(({ a, b, days }) => {
    const [left, right] = [profiles[a], profiles[b]]
    return left && right
      ? [
          {
            a,
            b,
            odds: oddsOf(featuresOf(left, right)) - lateness * Math.log2(1 + days / usualDays),
          },
        ]
      : []
  })
  const around = profiles.map((): number[] => [])
  for (const pair of odds) {
    around[pair.a]?.push(pair.odds)
    around[pair.b]?.push(pair.odds)
  }
  const usual = around.map(meanOfNearest)
  return odds.map(pair => {
    const expected = ((usual[pair.a] ?? 0) + (usual[pair.b] ?? 0)) / 2
    const apart = Math.max(0, expected - pair.odds)
    return { a: pair.a, b: pair.b, score: 1 / (1 + Math.exp(contrast * apart - pair.odds)) }
  })
}

function oddsOf(features: number[]): number {
  return features.reduce((sum, feature, index) => sum + feature * (weights[index] ?? 0), constant)
}

function meanOfNearest(odds: number[]): number {
  const best = odds.toSorted((a, b) => b - a).slice(0, nearest)
  return best.reduce((sum, one) => sum + one, 0) / Math.max(1, best.length)
}
