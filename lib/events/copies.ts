import type { DatedArticle } from '#lib/model'
import { findTokens } from './tokens'

const shingleLength = 6
/** Share of the shorter text that must stand in the other. */
const copied = 0.5

/** Articles that carry one wire text, by article id: the id of the longest of them, which stands for all. */
export function findCopies(articles: DatedArticle[]): Map<string, string> {
  const shingles = articles.map(({ text }) => shinglesOf(text))
  const holders = new Map<string, number[]>()
  const groups = articles.map((_, index) => index)
  for (const [b, own] of shingles.entries()) {
    for (const [a, count] of countShared(own, b, holders)) {
      const least = Math.min(own.size, shingles[a]?.size ?? 0)
      if (least > 0 && count >= least * copied) groups[rootOf(groups, b)] = rootOf(groups, a)
    }
  }
  const standing = new Map<number, DatedArticle>()
  for (const [index, article] of articles.entries()) {
    const root = rootOf(groups, index)
    const known = standing.get(root)
    if (!known || isFuller(article, known)) standing.set(root, article)
  }
  return new Map(
    articles.map(({ id }, index) => [id, standing.get(rootOf(groups, index))?.id ?? id]),
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

/** How many shingles each earlier article shares with this one; enters this one as a holder of its own. */
function countShared(own: Set<string>, index: number, holders: Map<string, number[]>) {
  const shared = new Map<number, number>()
  for (const shingle of own) {
    const known = holders.get(shingle)
    for (const other of known ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    if (known) known.push(index)
    else holders.set(shingle, [index])
  }
  return shared
}

function rootOf(groups: number[], index: number): number {
  let root = index
  for (let next = groups[root]; next !== undefined && next !== root; next = groups[root])
    root = next
  groups[index] = root
  return root
}

function isFuller(a: DatedArticle, b: DatedArticle): boolean {
  return a.text.length > b.text.length || (a.text.length === b.text.length && a.id < b.id)
}
