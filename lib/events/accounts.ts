import type { DatedArticle, Mention } from '#lib/model'
import { overlaps } from '#lib/time/edtf'
import { averageLink, type Likeness } from './average-link'
import { isHard, surest } from './basis'
import { findCandidates } from './candidates'
import { likenessOf } from './likeness'
import { rarityIn } from './rarity'
import type { Account, Told } from './told'

/** Mentions of one account at most: beyond that "he said, she said" has wandered off. */
const longest = 8
const sameHappening = 0.55

/** Groups the mentions of one article into accounts: what goes on, and what is taken up again. */
export function groupIntoAccounts(article: DatedArticle, mentions: Told[]): Account[] {
  const runs: Told[][] = []
  for (const told of mentions) {
    const run = runs.at(-1)
    if (told.continues && run && run.length < longest) run.push(told)
    else runs.push([told])
  }
  const rarity = rarityIn(mentions.map(({ terms }) => terms))
  const accounts = runs.map(run => toAccount(article, run))
  const pairs = findCandidates(accounts, rarity).flatMap(([a, b]): Likeness[] => {
    const [left, right] = [accounts[a], accounts[b]]
    if (!left || !right || !agree(left, right)) return []
    return [{ a, b, score: likenessOf(left, right, rarity) }]
  })
  return averageLink(accounts.length, pairs, { threshold: () => sameHappening }).map(members =>
    toAccount(
      article,
      members.flatMap(index => runs[index] ?? []),
    ),
  )
}

/** The account that `told` comes to. */
export function toAccount(article: DatedArticle, told: Told[]): Account {
  return { article, told, lead: told.reduce(surest) }
}

/** Within one article two different dates, or a plan and a deed, are two happenings. */
function agree(a: Account, b: Account): boolean {
  const left = a.lead.mention
  const right = b.lead.mention
  if (left.modality !== right.modality) return false
  return !isHard(left) || !isHard(right) || haveCommonDay(left, right)
}

/** Whether two mentions can mean the same day; one without a date can mean any. */
export function haveCommonDay(a: Mention, b: Mention): boolean {
  return a.date === null || b.date === null || overlaps(a.date, b.date)
}
