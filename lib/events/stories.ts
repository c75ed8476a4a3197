import type { Article } from '#lib/model'
import { firstDay } from '#lib/time/edtf'
import { averageLink, type Likeness } from './average-link'
import { addTerms, type Terms } from './terms'
import { findTokens } from './tokens'

const likeEnough = 0.13
const windowDays = 30
/** Names say more about the affair than other words. */
const nameWeight = 2
/** Words of an article that say what it is about: its start, where news tells the main thing. */
const readLength = 2500
const keptTerms = 100
/** A handful of articles of one affair share most words; these unseen others keep them telling. */
const background = 50

/** Articles of one affair, within a window of time; a story each, its articles in the order given. */
export function groupStories(articles: Article[]): Article[][] {
  const vectors = weigh(articles.map(toTerms))
  const pairs = findPairs(vectors).filter(({ a, b }) => inWindow(articles[a], articles[b]))
  return averageLink(articles.length, pairs, likeEnough).map(members =>
    members.flatMap(index => articles[index] ?? []),
  )
}

function toTerms({ text, title }: Article): Terms {
  const terms: Terms = new Map()
  const end = Math.min(text.length, readLength)
  for (const token of findTokens(text, { start: 0, end })) {
    const single = addTerms(new Map(), [token], token.capital ? nameWeight : 1)
    for (const [key, weight] of single) terms.set(key, (terms.get(key) ?? 0) + weight)
  }
  return addTerms(terms, findTokens(title, { start: 0, end: title.length }), 2)
}

/** Term frequency, damped, by inverse document frequency, to length 1; the heaviest terms only. */
function weigh(all: Terms[]): Terms[] {
  const counts = new Map<string, number>()
  for (const terms of all)
    for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return all.map(terms => {
    const weighted = [...terms].map(([key, weight]): [string, number] => [
      key,
      (1 + Math.log(Math.max(weight, 0.5))) *
        Math.log((all.length + background) / ((counts.get(key) ?? 0) + 1)),
    ])
    weighted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const kept = weighted.slice(0, keptTerms)
    const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1
    return new Map(kept.map(([key, weight]) => [key, weight / length]))
  })
}

/** Cosines of all pairs that share a term, by way of an index from term to articles. */
function findPairs(vectors: Terms[]): Likeness[] {
  const index = new Map<string, [number, number][]>()
  const pairs: Likeness[] = []
  for (const [b, vector] of vectors.entries()) {
    const scores = new Map<number, number>()
    for (const [key, weight] of vector) {
      const postings = index.get(key) ?? []
      for (const [a, other] of postings) scores.set(a, (scores.get(a) ?? 0) + weight * other)
      postings.push([b, weight])
      index.set(key, postings)
    }
    for (const [a, score] of scores) if (score >= likeEnough / 3) pairs.push({ a, b, score })
  }
  return pairs
}

function inWindow(a: Article | undefined, b: Article | undefined): boolean {
  const left = a?.published && firstDay(a.published.value)
  const right = b?.published && firstDay(b.published.value)
  if (left == null || right == null) return true
  return Math.abs(left - right) <= windowDays
}
