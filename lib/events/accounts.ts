import type { DatedArticle, Mention } from '#lib/model'
import { overlaps } from '#lib/time/edtf'
import { isHard, surest } from './basis'
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
  const accounts: Account[] = []
  for (const run of runs) {
    const account = toAccount(article, run)
    const known = accounts.find(
      earlier => agree(earlier, account) && likenessOf(earlier, account, rarity) >= sameHappening,
    )
    if (!known) accounts.push(account)
    else accounts.splice(accounts.indexOf(known), 1, toAccount(article, [...known.told, ...run]))
  }
  return accounts
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
