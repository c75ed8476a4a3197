import type { DatedArticle } from '#lib/model'
import { groupIntoAccounts, haveCommonDay, toAccount } from './accounts'
import { averageLink, type Likeness } from './average-link'
import { isHard } from './basis'
import { findCandidates } from './candidates'
import { isSetApart } from './continuation'
import { groupBy } from './group-by'
import { likenessOf } from './likeness'
import { rarityIn } from './rarity'
import type { Account, Told } from './told'

/** Average likeness from which accounts tell one happening. Set on lib/golden. */
const sameHappening = 0.38

/** Brings the mentions of one happening together in a story: within each article first, then across. */
export function mergeMentions(mentions: Told[], articles: DatedArticle[]): Account[][] {
  const leading = mentions.filter(({ leads }) => leads)
  const byArticle = groupBy(leading, ({ mention }) => mention.article)
  return mergeAccounts(
    articles.flatMap(article => groupIntoAccounts(article, byArticle.get(article.id) ?? [])),
  )
}

function mergeAccounts(accounts: Account[]): Account[][] {
  const rarity = rarityIn(accounts.flatMap(({ told }) => told.map(({ terms }) => terms)))
  const pairs = findCandidates(accounts, rarity).flatMap(([a, b]): Likeness[] => {
    const [left, right] = [accounts[a], accounts[b]]
    if (!left || !right || !mayBeOne(left, right)) return []
    const score = likenessOf(left, right, rarity)
    return score > sameHappening / 2 ? [{ a, b, score }] : []
  })
  const pick = (indices: number[]) => indices.flatMap(index => accounts[index] ?? [])
  return averageLink(accounts.length, pairs, {
    threshold: () => sameHappening,
    mayJoin: (a, b) => fitTogether(pick(a), pick(b)),
  }).map(members => joinOfArticle(pick(members)))
}

/** What one article tells of the happening in several places is one account. */
function joinOfArticle(accounts: Account[]): Account[] {
  return [...groupBy(accounts, ({ article }) => article.id).values()].flatMap(own => {
    const [first] = own
    const told = own
      .flatMap(account => account.told)
      .sort((a, b) => a.mention.start - b.mention.start)
    return first ? [toAccount(first.article, told)] : []
  })
}

/** What was denied or supposed did not happen; a plan that came true is the same happening. */
function mayBeOne(a: Account, b: Account): boolean {
  const [left, right] = [a.lead.mention.modality, b.lead.mention.modality]
  return left === right || (isReal(left) && isReal(right))
}

function isReal(modality: string): boolean {
  return modality === 'happened' || modality === 'planned'
}

/** One article may come back to a happening, but where it gives both tellings a date of their own, it tells two. */
function fitTogether(a: Account[], b: Account[]): boolean {
  return a.every(left => b.every(right => !areTwo(left, right)))
}

function areTwo(a: Account, b: Account): boolean {
  if (a.article.id !== b.article.id) return false
  const [left, right] = [a.lead, b.lead]
  if (!isHard(left.mention) || !isHard(right.mention)) return false
  return (
    isSetApart(left.sentence) ||
    isSetApart(right.sentence) ||
    !haveCommonDay(left.mention, right.mention)
  )
}
