import type { Likeness } from '#lib/events/likeness/average-link'
import { type Rarity, rarityIn } from '#lib/events/likeness/rarity'
import type { Account, Told } from '#lib/events/mention/told'
import type { Trigger } from '#lib/events/sentence/trigger'
import { kindsOf } from '#lib/events/words/actions'
import { type Act, actIn, likenessOfActs, readAct } from './acts'
import { findCandidates, mostCompared } from './candidates'
import { likenessOf } from './likeness'
import { haveOtherNumbers } from './other-number'
import { haveOtherPlaces } from './other-place'

/** How alike accounts are, by index, where that is more than `least`: by what they say, and by the act they name. */
export function findPairs(accounts: Account[], least: number): Likeness[] {
  const rarity = rarityIn(accounts.flatMap(({ told }) => told.map(({ terms }) => terms)))
  const scores = new Map<number, Likeness>()
  const offer = (a: number, b: number, score: number) => {
    const key = a * accounts.length + b
    if (score <= Math.max(least, scores.get(key)?.score ?? 0)) return
    const [left, right] = [accounts[a], accounts[b]]
    if (!left || !right || haveOtherPlaces(left, right) || haveOtherNumbers(left, right)) return
    scores.set(key, { a, b, score })
  }
  compareTellings(accounts, { rarity, least, offer })
  compareActs(accounts, rarity, offer)
  return [...scores.values()]
}

type Offer = (a: number, b: number, score: number) => void

type Comparing = { rarity: Rarity; least: number; offer: Offer }

/** Accounts of leading mentions by their words. */
function compareTellings(accounts: Account[], { rarity, least, offer }: Comparing) {
  const places = accounts.flatMap(({ lead }, index) => (lead.leads ? [index] : []))
  const leading = places.flatMap(index => accounts[index] ?? [])
  for (const [a, b] of findCandidates(leading, rarity)) {
    const [left, right] = [leading[a], leading[b]]
    if (!left || !right || !canBeTold(left, right)) continue
    offer(places[a] ?? 0, places[b] ?? 0, likenessOf(left, right, rarity, least))
  }
}

/**
 * Whether two tellings can be of one happening. A denial is compared by the act that is denied, or
 * where that is a saying, by the saying: "was warned", "denied that it had been warned".
 */
function canBeTold(a: Account, b: Account): boolean {
  const [left, right] = [a.lead, b.lead]
  if (left.mention.modality === right.mention.modality) return true
  if (left.trigger.kind !== 'utterance' || left.trigger.key !== right.trigger.key) return false
  return mayBeOne(a, b)
}

/** All accounts by the acts they name; only those that another is of the kind of are read. */
function compareActs(accounts: Account[], rarity: Rarity, offer: Offer) {
  const named = accounts.map(({ told, lead }): Named | null => {
    const teller = lead.trigger.kind === 'utterance' ? told.find(isAct) : lead
    const trigger = teller && actIn(teller)
    return teller && trigger ? { teller, trigger } : null
  })
  const common = shareOfArticles(accounts, named)
  const acts: Act[] = []
  const read = (at: number, { teller, trigger }: Named, { told }: Account): Act => {
    const act = acts[at] ?? readAct(trigger, teller, told, rarity)
    acts[at] = act
    return act
  }
  for (const [a, b] of findActPairs(named)) {
    const [left, right] = [named[a], named[b]]
    const [one, other] = [accounts[a], accounts[b]]
    if (!left || !right || !one || !other || !mayBeOne(one, other)) continue
    const share = common.get(left.trigger.key) ?? 0
    offer(a, b, likenessOfActs(read(a, left, one), read(b, right, other), share))
  }
}

/** Who names an act, and where. */
type Named = { teller: Told; trigger: Trigger }

function isAct({ trigger }: Account['lead']): boolean {
  return trigger.kind !== 'utterance'
}

/** The share of the articles that name each act. */
function shareOfArticles(accounts: Account[], named: (Named | null)[]): Map<string, number> {
  const articles = new Set(accounts.map(({ article }) => article.id))
  const holders = new Map<string, Set<string>>()
  for (const [index, act] of named.entries()) {
    const article = accounts[index]?.article.id
    if (!act || article === undefined) continue
    const known = holders.get(act.trigger.key) ?? new Set()
    holders.set(act.trigger.key, known.add(article))
  }
  const share = (size: number) => (articles.size > 1 ? size / articles.size : 0)
  return new Map([...holders].map(([key, { size }]) => [key, share(size)]))
}

/** Pairs of acts of one kind, each pair once. */
function findActPairs(named: (Named | null)[]): [number, number][] {
  const holders = new Map<string, number[]>()
  const pairs: [number, number][] = []
  for (const [b, act] of named.entries()) {
    const paired = new Set<number>()
    for (const kind of act ? kindsOf(act.trigger.key) : []) {
      const known = holders.get(kind) ?? []
      for (let at = Math.max(0, known.length - mostCompared); at < known.length; at++)
        paired.add(known[at] ?? 0)
      known.push(b)
      holders.set(kind, known)
    }
    for (const a of paired) pairs.push([a, b])
  }
  return pairs
}

/** What was planned or supposed did not happen; what one source tells another may deny. */
function mayBeOne(a: Account, b: Account): boolean {
  const [left, right] = [a.lead.mention.modality, b.lead.mention.modality]
  if (left === right) return true
  const isDenial = [left, right].every(one => one === 'happened' || one === 'denied')
  return isDenial && a.article.id !== b.article.id
}
