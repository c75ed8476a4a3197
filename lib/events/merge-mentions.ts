import type { DatedArticle } from '#lib/model'
import { groupBy } from './group-by'
import { averageLink } from './likeness/average-link'
import type { Account, Told } from './mention/told'
import { groupIntoAccounts } from './merge/accounts'
import { mostCompared } from './merge/candidates'
import { findAsides, groupAsides } from './merge/find-asides'
import { fitTogether } from './merge/fit-together'
import { foldAsides } from './merge/fold-asides'
import { foldEchoes } from './merge/fold-echoes'
import { foldRemarks } from './merge/fold-remarks'
import { findPairs } from './merge/pairs'
import { settleNegations } from './merge/settle-negations'
import { keepShared } from './sentence/phrases'

/** Average likeness from which accounts tell one happening. Set on lib/golden. */
const sameHappening = 0.38

/**
 * Brings the mentions of one happening together in a story: within each article first, then across.
 * What is told by the way becomes an event where several articles tell it, else it is folded in; so
 * are remarks, and what a reader would find told twice. Of the phrases of `mentions` it keeps those that
 * two sentences share.
 */
export function mergeMentions(mentions: Told[], articles: DatedArticle[]): Account[][] {
  keepShared(mentions.map(({ phrases }) => phrases))
  const byArticle = groupBy(mentions, ({ mention }) => mention.article)
  const leaders = new Map([...byArticle.values()].flatMap(own => [...findAsides(own)]))
  const accounts = articles.flatMap(article => {
    const own = byArticle.get(article.id) ?? []
    const leading = own.filter(told => !leaders.has(told))
    const asides = own.filter(told => leaders.has(told))
    return [...groupIntoAccounts(article, leading), ...groupAsides(article, asides)]
  })
  const pick = (indices: number[]) => indices.flatMap(index => accounts[index] ?? [])
  const clusters = averageLink(accounts.length, findPairs(accounts, sameHappening / 2), {
    threshold: () => sameHappening,
    mostPairs: (a, b) => Math.min(a, b) * Math.min(Math.max(a, b), mostCompared),
    mayJoin: (a, b) => fitTogether(pick(a), pick(b)),
  })
  const events = foldAsides(clusters.map(pick), leaders)
  return settleNegations(foldRemarks(foldEchoes(events)))
}
