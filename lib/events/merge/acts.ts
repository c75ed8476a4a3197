import { lightVerbs } from '#lib/events/english/light-verbs'
import { denyingVerbs } from '#lib/events/english/reporting'
import type { Rarity } from '#lib/events/likeness/rarity'
import { isHard } from '#lib/events/mention/basis'
import { daysBetween } from '#lib/events/mention/dates-apart'
import type { Told } from '#lib/events/mention/told'
import { lastBefore } from '#lib/events/sentence/last-before'
import type { Trigger } from '#lib/events/sentence/sentence'
import { areSameAction } from '#lib/events/words/actions'
import { isContent, type Terms } from '#lib/events/words/terms'
import { stemsOf, type Token } from '#lib/events/words/tokens'
import type { Mention } from '#lib/model'

/** What a mention says was done, and who and what stands around the word for it. */
export type Act = {
  key: string
  isNoun: boolean
  /** Content words around the trigger, the nearer the heavier, to length 1. */
  around: Terms
  /** Keys of the words behind the trigger, and of the names on either side. */
  after: Set<string>
  names: Set<string>
  /** Keys of all content words of its account, without the trigger. */
  said: Set<string>
  mention: Mention
}

const light = stemsOf(lightVerbs)
const denying = stemsOf(denyingVerbs)

/** Words that a denial must have in common with what it denies, beside the act. */
const leastDenied = 2

/** Words on either side of a trigger that belong to it. */
const reach = 6

/** The trigger of the act that `told` names; null where it only says that somebody spoke. */
export function actIn(told: Told): Trigger | null {
  const trigger = deniedIn(told) ?? told.trigger
  return trigger.kind === 'utterance' ? null : trigger
}

/** The act of this trigger in the sentence of `told`, in an account that says `all`. */
export function readAct(
  trigger: Trigger,
  { sentence, mention }: Told,
  all: Told[],
  rarity: Rarity,
): Act {
  const { tokens } = sentence
  const place = lastBefore(tokens, trigger.start)
  const before = tokens.slice(Math.max(0, place - reach), Math.max(0, place)).reverse()
  const after = tokens.slice(place + 1, place + 1 + reach)
  const names = [...before, ...after].filter(token => token.capital && isContent(token))
  return {
    key: trigger.key,
    isNoun: trigger.kind === 'noun',
    around: weighByNearness([before, after], rarity),
    after: keysOf(after),
    names: keysOf(names),
    said: saidIn(all, trigger),
    mention,
  }
}

/** "Denied that it had sunk": the act is what is denied. */
function deniedIn({ trigger, sentence }: Told): Trigger | undefined {
  if (!denying.has(trigger.key)) return undefined
  return [...sentence.triggers, ...sentence.minor]
    .filter(({ start, kind }) => start > trigger.start && kind !== 'utterance')
    .sort((a, b) => a.start - b.start)[0]
}

function saidIn(all: Told[], { start }: Trigger): Set<string> {
  const keys = new Set<string>()
  for (const sentence of new Set(all.map(one => one.sentence))) {
    for (const token of sentence.tokens) {
      if (isContent(token) && token.start !== start) keys.add(token.key)
    }
  }
  return keys
}

function keysOf(tokens: Token[]): Set<string> {
  return new Set(tokens.filter(isContent).map(({ key }) => key))
}

function weighByNearness(sides: Token[][], rarity: Rarity): Terms {
  const terms: Terms = new Map()
  for (const tokens of sides) {
    for (const [distance, token] of tokens.entries()) {
      if (!isContent(token)) continue
      const weight = rarity.of(token.key) * (1 - (distance + 1) / (2 * reach))
      terms.set(token.key, Math.max(terms.get(token.key) ?? 0, weight))
    }
  }
  const length = Math.hypot(...terms.values()) || 1
  return new Map([...terms].map(([key, weight]) => [key, weight / length]))
}

/**
 * What speaks for one happening and what against, in log odds: set by hand, near what a logistic
 * regression over pairs of mentions with known answers gave, and kept where held-out topics agreed.
 */
const odds = {
  none: -1.7,
  sameWord: 2.6,
  sameKind: 1.8,
  /** That two say "came" shows little. */
  light: -2,
  /** Times the likeness of the words around, where the action is the same. */
  around: 1.8,
  /** Times the share of the story's articles that use the word. */
  common: 1.2,
  sharedAfter: 0.5,
  otherNames: -0.25,
  verbAndNoun: -0.5,
  sameDate: 0.25,
  /** An article comes back to what it told: "the tweet". */
  sameArticle: 1,
  /** Dates far apart that the texts do not both give: what is of now is hardly what is long past. */
  looselyApart: -2.5,
}
/** Days. */
const farApart = 31
/** By the days between two dates that the texts give. */
const datesApart: [number, number][] = [
  [3, -1],
  [10, -2],
  [Number.POSITIVE_INFINITY, -3.5],
]

/** How likely two acts are one happening, from 0 to 1; `common` is the share of articles that use the word. */
export function likenessOfActs(a: Act, b: Act, common: number): number {
  const isSameWord = a.key === b.key
  if (!isSameWord && !areSameAction(a.key, b.key)) return 0
  if (!areBound(a, b)) return 0
  const sum =
    odds.none +
    (isSameWord ? odds.sameWord + odds.common * common : odds.sameKind) +
    (light.has(a.key) ? odds.light : 0) +
    odds.around * Math.sqrt(cosine(a.around, b.around)) +
    (share(a.after, b.after) ? odds.sharedAfter : 0) +
    (a.names.size > 0 && b.names.size > 0 && !share(a.names, b.names) ? odds.otherNames : 0) +
    (a.isNoun !== b.isNoun ? odds.verbAndNoun : 0) +
    (a.mention.article === b.mention.article ? odds.sameArticle : 0) +
    oddsOfDates(a.mention, b.mention)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * One verb alone makes no happening: two need who, what or when in common, and where one denies what
 * the other tells, more than that.
 */
function areBound(a: Act, b: Act): boolean {
  const least = a.mention.modality === b.mention.modality ? 1 : leastDenied
  if (shareAtLeast(least, a.said, b.said)) return true
  if (least > 1) return false
  const isGiven = isOfText(a.mention) && isOfText(b.mention)
  return isGiven && (isHard(a.mention) || isHard(b.mention)) && a.mention.date === b.mention.date
}

/** Whether the text gives the date, of the happening or of what stands beside it; publication gives none. */
function isOfText(mention: Mention): boolean {
  return isHard(mention) || (mention.date !== null && mention.basis === 'context')
}

function oddsOfDates(a: Mention, b: Mention): number {
  if (!a.date || !b.date) return 0
  if (!isHard(a) || !isHard(b)) {
    return daysBetween(a.date, b.date) > farApart ? odds.looselyApart : 0
  }
  if (a.date === b.date) return odds.sameDate
  const gap = daysBetween(a.date, b.date)
  return gap === 0 ? 0 : (datesApart.find(([days]) => gap <= days)?.[1] ?? 0)
}

function cosine(a: Terms, b: Terms): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0)
  return sum
}

function shareAtLeast(least: number, a: Set<string>, b: Set<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const key of small) {
    if (large.has(key)) count++
    if (count >= least) return true
  }
  return false
}

type Keys = ReadonlySet<string> | ReadonlyMap<string, unknown>

function share(a: Keys, b: Keys): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const key of small.keys()) if (large.has(key)) return true
  return false
}
