import type { DatedArticle } from '#lib/model'
import { findTokens } from './tokens'

const shingleLength = 6
/** Share of the shorter text that must stand in the other. */
const copied = 0.5

/** Articles that carry one wire text, by article id: the id of the one that stands for them all. */
export function findCopies(articles: DatedArticle[]): Map<string, string> {
  const shingles = articles.map(({ text }) => shinglesOf(text))
  const holders = new Map<string, number[]>()
  const group = articles.map((_, index) => index)
  for (const [b, own] of shingles.entries()) {
    const shared = new Map<number, number>()
    for (const shingle of own) {
      const known = holders.get(shingle) ?? []
      for (const a of known) shared.set(a, (shared.get(a) ?? 0) + 1)
      holders.set(shingle, [...known, b])
    }
    for (const [a, count] of shared) {
      const least = Math.min(own.size, shingles[a]?.size ?? 0)
      if (least > 0 && count >= least * copied) join(group, a, b)
    }
  }
  return new Map(
    articles.map(({ id }, index): [string, string] => [id, standsFor(articles, group, index)]),
  )
}

function shinglesOf(text: string): Set<string> {
  const words = findTokens(text, { start: 0, end: text.length }).map(({ lower }) => lower)
  const shingles = new Set<string>()
  for (let index = 0; index + shingleLength <= words.length; index++) {
    shingles.add(words.slice(index, index + shingleLength).join(' '))
  }
  return shingles
}

function join(group: number[], a: number, b: number): void {
  const [from, to] = [group[b], group[a]]
  for (const [index, value] of group.entries())
    if (value === from && to !== undefined) group[index] = to
}

/** The longest text of the group; of equals the first id. */
function standsFor(articles: DatedArticle[], group: number[], index: number): string {
  const members = articles.filter((_, other) => group[other] === group[index])
  members.sort((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1))
  return members[0]?.id ?? ''
}
