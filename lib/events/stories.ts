import type { Article } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { firstDay } from '#lib/time/edtf'
import { averageLink } from './likeness/average-link'
import { findNeighbours, likenessOfArticles, mostNeighbours } from './story/story-likeness'
import { countTerms, profilesOf, type TermCounts } from './story/story-profile'

/** Average likeness from which a single article joins; the larger two groups are, the more is needed. */
const likeEnough = 0.15
const perDoubling = 0.1
const largest = 8
const leastScore = 0.03
const windowDays = 400
const undatedDay = Number.MAX_SAFE_INTEGER

/**
 * Articles of one affair, within a window of time: a story each, its articles in order of their ids.
 * `countsOf` gives the terms of an article where they were counted before.
 */
export function groupStories(
  articles: Article[],
  countsOf: (article: Article) => TermCounts = countTerms,
): Article[][] {
  const inOrder = articles.toSorted((a, b) => dayOf(a) - dayOf(b) || compareText(a.id, b.id))
  const profiles = profilesOf(inOrder.map(countsOf))
  const dated = inOrder.filter(article => dayOf(article) < undatedDay).length
  const pairs = likenessOfArticles(profiles, findNeighbours(profiles, dated), {
    daysApart: (a, b) => daysApart(inOrder[a], inOrder[b]),
    windowDays,
    least: leastScore,
  })
  const groups = averageLink(inOrder.length, pairs, {
    threshold: (a, b) => likeEnough + perDoubling * Math.log2(Math.min(a, b, largest)),
    mostPairs: (a, b) => Math.min(a, b) * Math.min(Math.max(a, b), mostNeighbours),
  })
  return groups.map(members =>
    members.flatMap(index => inOrder[index] ?? []).sort((a, b) => compareText(a.id, b.id)),
  )
}

/** The day of publication; those without one come last. */
function dayOf({ published }: Article): number {
  return (published && firstDay(published.value)) ?? undatedDay
}

function daysApart(a: Article | undefined, b: Article | undefined): number {
  if (!a?.published || !b?.published) return 0
  return Math.abs(dayOf(a) - dayOf(b))
}
