import { groupBy } from '#lib/events/group-by'
import { averageLink, type Likeness } from '#lib/events/likeness/average-link'
import { rarityIn } from '#lib/events/likeness/rarity'
import { surest } from '#lib/events/mention/basis'
import type { Account, Told } from '#lib/events/mention/told'
import type { DatedArticle } from '#lib/model'
import { findCandidates } from './candidates'
import { fitOneDay } from './fit-one-day'
import { likenessOf } from './likeness'

/** Mentions of one account at most: beyond that "he said, she said" has wandered off. */
const longest = 8
const sameHappening = 0.55

/** Groups the mentions of one article into accounts: what goes on, and what is taken up again. */
export function groupIntoAccounts(article: DatedArticle, mentions: Told[]): Account[] {
  const runs: Told[][] = []
  for (const told of mentions) {
    const run = runs.at(-1)
    if (run && goesOn(told, run)) run.push(told)
    else runs.push([told])
  }
  const rarity = rarityIn(mentions.map(({ terms }) => terms))
  const accounts = runs.map(run => toAccount(article, run))
  const pairs = findCandidates(accounts, rarity).flatMap(([a, b]): Likeness[] => {
    const [left, right] = [accounts[a], accounts[b]]
    if (!left || !right || !agree(left, right)) return []
    return [{ a, b, score: likenessOf(left, right, rarity) }]
  })
  const pick = (indices: number[]) => indices.flatMap(index => accounts[index] ?? [])
  return averageLink(accounts.length, pairs, {
    threshold: () => sameHappening,
    mayJoin: (a, b) => pick(a).every(left => pick(b).every(right => agree(left, right))),
  }).map(members => joinTold(article, pick(members)))
}

function goesOn(told: Told, run: Told[]): boolean {
  return told.continues && run.length < longest && run.every(one => fitOneDay(one, told))
}

/** The account that `told` comes to; the surest of it leads. */
export function toAccount(article: DatedArticle, told: Told[]): Account {
  return { article, told, lead: told.reduce(surest) }
}

/** What one article tells of a happening in several places is one account. */
export function joinAccounts(accounts: Account[]): Account[] {
  return [...groupBy(accounts, ({ article }) => article.id).values()].flatMap(own => {
    const [first] = own
    return first ? [joinTold(first.article, own)] : []
  })
}

/** Leads may lead; what they stand by does not. */
function joinTold(article: DatedArticle, accounts: Account[]): Account {
  const told = accounts.flatMap(account => account.told).sort(inReadingOrder)
  const leads = accounts.map(({ lead }) => lead).sort((a, b) => a.mention.start - b.mention.start)
  return { article, told, lead: leads.reduce(surest) }
}

/** Compares by where the mention stands, then its trigger. */
export function inReadingOrder(a: Told, b: Told): number {
  return a.mention.start - b.mention.start || a.trigger.start - b.trigger.start
}

/** Within one article two different dates, or a plan and a deed, are two happenings. */
function agree({ lead: a }: Account, { lead: b }: Account): boolean {
  return a.mention.modality === b.mention.modality && fitOneDay(a, b)
}
