import type { Rarity } from '#lib/events/likeness/rarity'
import { shareOfTerms } from '#lib/events/likeness/similarity'
import { isHard } from '#lib/events/mention/basis'
import { daysBetween } from '#lib/events/mention/dates-apart'
import type { Account, Told } from '#lib/events/mention/told'
import { sharePhrase } from '#lib/events/sentence/phrases'
import { areSameAction } from '#lib/events/words/actions'
import { isContent } from '#lib/events/words/terms'
import type { Mention } from '#lib/model'
import { overlaps } from '#lib/time/edtf'

const sameTrigger = 1.25
/** "chemical attack", "chemical weapons attack": the same kind of the same thing. */
const sameKind = 1.6
const samePhrase = 0.6
const sameQuote = 1.35
/** That it happened and that it did not are two tellings. */
const negation = 0.5
const sameActOfDay = 0.42
const sharedAction = 1.1
const otherTrigger = 0.7
/** Two leading mentions that name different acts hardly tell one happening, however much else they share. */
const otherActs = 0.45
const otherSaying = 0.85
const sameDate = 1.3
/** A bound that is worked out backwards may be off by a last digit: then rather look than leave out. */
const roundedDown = 1 - 1e-9
/** Factor by the days between two dates that the texts give: near ones may be a dispute. */
const dateGaps: [number, number][] = [
  [3, 0.8],
  [10, 0.55],
  [Number.POSITIVE_INFINITY, 0.35],
]

/**
 * How alike the happenings are that two accounts tell: that of their most alike mentions, from 0. What
 * is not above `least` may come out as less than it is.
 */
export function likenessOf(a: Account, b: Account, rarity: Rarity, least = 0): number {
  const acts = nameOtherActs(a.lead, b.lead) ? otherActs : 1
  const dates = dateFactor(a.lead.mention, b.lead.mention)
  const needed = (least / (acts * dates)) * roundedDown
  let best = 0
  for (const left of a.told) {
    for (const right of b.told) {
      best = Math.max(best, likenessOfMentions(left, right, rarity, Math.max(best, needed)))
    }
  }
  const likeness = best * acts * dates
  return isSameActOfDay(a.lead, b.lead) ? Math.max(likeness, sameActOfDay) : likeness
}

function nameOtherActs(a: Told, b: Told): boolean {
  if (a.trigger.kind === 'utterance' || b.trigger.kind === 'utterance') return false
  return !areSameAction(a.trigger.key, b.trigger.key)
}

/** In one story two sources that tell of the same act on the same day tell of one, whatever else they say. */
function isSameActOfDay(a: Told, b: Told): boolean {
  const { mention, trigger } = a
  const isSameDay =
    mention.date !== null &&
    mention.date === b.mention.date &&
    /^\d{4}-\d\d-\d\d$/.test(mention.date)
  const isAct = a.actions.includes(trigger.key) && trigger.negated === b.trigger.negated
  return isSameDay && isAct && trigger.key === b.trigger.key && isHard(mention) && isHard(b.mention)
}

/**
 * How alike two mentions are by their words and triggers alone, from 0. What is not above `least` may
 * come out as 0.
 */
export function likenessOfMentions(a: Told, b: Told, rarity: Rarity, least = 0): number {
  const share = shareOfTerms(rarity.weigh(a.terms), rarity.weigh(b.terms))
  if (share === 0) return 0
  const mayCount = share * sameKind * sameQuote > least
  const likeness = mayCount ? share * triggerFactor(a, b) * quoteFactor(a, b) : 0
  if (likeness >= samePhrase || least >= samePhrase) return likeness
  return sharePhrase(a.phrases, b.phrases) ? samePhrase : likeness
}

/** The same kind of action speaks for one happening; where nothing is said to happen the words must do. */
function triggerFactor(a: Told, b: Told): number {
  if (a.trigger.negated !== b.trigger.negated) return negation
  const bothAct = a.actions.includes(a.trigger.key) && b.actions.includes(b.trigger.key)
  if (bothAct && areSameAction(a.trigger.key, b.trigger.key)) {
    const kinds = toldKindsOf(a)
    return toldKindsOf(b).some(kind => kinds.includes(kind)) ? sameKind : sameTrigger
  }
  if (a.actions.length === 0 || b.actions.length === 0) return 1
  const oneShared = a.actions.some(left => b.actions.some(right => areSameAction(left, right)))
  if (oneShared) return sharedAction
  return a.trigger.kind === 'utterance' || b.trigger.kind === 'utterance'
    ? otherSaying
    : otherTrigger
}

function quoteFactor(a: Told, b: Told): number {
  return shareQuote(a, b) || shareQuote(b, a) ? sameQuote : 1
}

/** Whether what one quotes stands in the other. */
function shareQuote(a: Told, b: Told): boolean {
  return a.quotes.some(quote => b.words.includes(quote))
}

/** The content words right before a noun trigger: what kind of attack it was. */
function toldKindsOf({ trigger, sentence }: Told): string[] {
  if (trigger.kind !== 'noun') return []
  const tokens = sentence.clauses[trigger.clause]?.tokens ?? []
  const place = tokens.findIndex(({ start }) => start === trigger.start)
  const before = tokens.slice(Math.max(0, place - 3), place)
  const from = before.findLastIndex(token => !isContent(token)) + 1
  return before.slice(from).map(({ key }) => key)
}

function dateFactor(a: Mention, b: Mention): number {
  if (!isHard(a) || !isHard(b) || !a.date || !b.date) return 1
  if (a.date === b.date) return sameDate
  if (overlaps(a.date, b.date)) return 1
  const gap = daysBetween(a.date, b.date)
  return dateGaps.find(([days]) => gap <= days)?.[1] ?? 0
}
