import { groupBy } from '#lib/events/group-by'
import type { Account } from '#lib/events/mention/told'
import { sharePhrase } from '#lib/events/sentence/phrases'
import { findQuotations } from '#lib/events/sentence/quotations'
import { fingerprintOf, shinglesOf } from '#lib/events/words/shingles'
import type { Token } from '#lib/events/words/tokens'
import { tokensIn } from '#lib/events/words/tokens-of'
import type { DatedArticle } from '#lib/model'
import { compareText } from '#lib/text/compare-text'

/** Share of the shorter text that must stand in the other. */
const copied = 0.5
/** Share of a passage that must stand in the other, and the shortest passage that shows anything. */
const copiedPassage = 0.7
const shortestPassage = 9
/** A text that so many carry is known by any of them: more would be counted for nothing. */
const mostHolders = 8

/** Articles that carry one wire text, by article id: the id of the one that stands for all. */
export function findCopies(articles: DatedArticle[]): Map<string, string> {
  if (articles.length < 2) return new Map(articles.map(({ id }) => [id, id]))
  const prints = articles.map(({ text }) => fingerprintOf(unquotedIn(text)))
  const groups = groupAlike(prints, copied, 1)
  return new Map(
    groups.flatMap(members => {
      const group = members.flatMap(index => articles[index] ?? [])
      const [standing] = group.toSorted(byOriginality)
      return group.map(({ id }): [string, string] => [id, standing?.id ?? id])
    }),
  )
}

/**
 * The accounts of one event that repeat the words of another, with that other: articles of one wire
 * text that share a phrase here, and passages taken over into another article. What both quote is no
 * copy. `copies` are the articles of one text, as `findCopies` gives them.
 */
export function findRepeated(
  accounts: Account[],
  copies: Map<string, string>,
): Map<Account, Account> {
  const repeated = new Map<Account, Account>()
  if (accounts.length < 2) return repeated
  const wireOf = ({ article }: Account) => copies.get(article.id)
  const passages = accounts.map(account => new Set(shinglesOf(ownWordsOf(account))))
  const ofWire = groupBy(accounts, wireOf)
  for (const [wire, members] of ofWire) members.sort(byStanding(wire))
  for (const members of groupAlike(passages, copiedPassage, shortestPassage)) {
    const ofVoice = members.flatMap(index => accounts[index] ?? []).sort(byStanding(undefined))
    const byArticle = new Map(ofVoice.map(account => [account.article.id, account]))
    for (const account of ofVoice) {
      const wire = wireOf(account)
      const alike = [
        byArticle.get(wire ?? '') ?? ofVoice[0],
        ofWire.get(wire)?.find(other => sharesPhrase(other, account)),
      ]
      const [original] = alike.filter(one => one !== undefined).sort(byStanding(wire))
      if (original && original !== account) repeated.set(account, original)
    }
  }
  return repeated
}

function sharesPhrase(a: Account, b: Account): boolean {
  return a === b || sharePhrase(a.lead.phrases, b.lead.phrases)
}

/** First the article that stands for all of the wire text, then the one that most likely came first. */
function byStanding(wire: string | undefined) {
  return (a: Account, b: Account) =>
    Number(b.article.id === wire) - Number(a.article.id === wire) ||
    byOriginality(a.article, b.article)
}

/** The words of `text` outside quotations: many may quote what one said. */
function unquotedIn(text: string): Token[] {
  let from = 0
  const gaps = [...findQuotations(text), { start: text.length, end: text.length }].map(
    quotation => {
      const gap = { start: from, end: quotation.start }
      from = quotation.end
      return gap
    },
  )
  return gaps.flatMap(gap => (gap.end > gap.start ? tokensIn(text, gap) : []))
}

/** Published first, else the longer text. */
function byOriginality(a: DatedArticle, b: DatedArticle): number {
  return (
    compareText(a.published?.value ?? '~', b.published?.value ?? '~') ||
    b.text.length - a.text.length ||
    compareText(a.id, b.id)
  )
}

/** The words of the leading sentence that are the article's own. */
function ownWordsOf({ lead }: Account): Token[] {
  const { clauses, tokens } = lead.sentence
  if (clauses.every(({ quoted }) => !quoted)) return tokens
  return clauses.flatMap(clause => (clause.quoted ? [] : clause.tokens))
}

/** Groups sets, by index, of which the smaller shares `share` with the other, and `least` members. */
function groupAlike(sets: Set<number>[], share: number, least: number): number[][] {
  const holders = new Map<number, number[]>()
  const roots = sets.map((_, index) => index)
  for (const [b, own] of sets.entries()) {
    for (const [a, count] of countShared(own, b, holders)) {
      const smaller = Math.min(own.size, sets[a]?.size ?? 0)
      if (smaller >= least && count >= smaller * share) roots[rootOf(roots, b)] = rootOf(roots, a)
    }
  }
  return [...groupBy([...sets.keys()], index => rootOf(roots, index)).values()]
}

/** How many members each earlier set shares with this one; enters this one as a holder of its own. */
function countShared(own: Set<number>, index: number, holders: Map<number, number[]>) {
  const shared = new Map<number, number>()
  for (const member of own) {
    const known = holders.get(member)
    for (const other of known ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    if (!known) holders.set(member, [index])
    else if (known.length < mostHolders) known.push(index)
  }
  return shared
}

function rootOf(roots: number[], index: number): number {
  let root = index
  for (let next = roots[root]; next !== undefined && next !== root; next = roots[root]) root = next
  roots[index] = root
  return root
}
