import { lightVerbs } from '#lib/events/english/light-verbs'
import { groupBy } from '#lib/events/group-by'
import { isHard } from '#lib/events/mention/basis'
import { nearDays } from '#lib/events/mention/date-state'
import { daysBetween } from '#lib/events/mention/dates-apart'
import type { Account, Told } from '#lib/events/mention/told'
import { areSameAction } from '#lib/events/words/actions'
import { stemsOf } from '#lib/events/words/tokens'
import type { DatedArticle } from '#lib/model'
import { toAccount } from './accounts'

const light = stemsOf(lightVerbs)

/**
 * What is told by the way, with the mention that leads it. What goes on telling but tells of another
 * act ("He was charged") stands by the mention that it goes on from.
 */
export function findAsides(mentions: Told[]): Map<Told, Told> {
  const leaders = new Map<Told, Told>()
  let before: Told | undefined
  for (const told of mentions) {
    if (told.ledBy) leaders.set(told, told.ledBy)
    else if (before && told.continues && hasOwnAct(told, before)) leaders.set(told, before)
    else before = told
  }
  return leaders
}

function hasOwnAct({ trigger }: Told, before: Told): boolean {
  if (trigger.kind === 'utterance' || light.has(trigger.key)) return false
  return !areSameAction(trigger.key, before.trigger.key)
}

/** What one article tells of an act by the way, in one place or several. Each saying stands by itself. */
export function groupAsides(article: DatedArticle, asides: Told[]): Account[] {
  const alike = ({ trigger, mention }: Told) =>
    trigger.kind === 'utterance'
      ? `${trigger.start}`
      : `${trigger.key} ${mention.modality} ${mention.date ?? ''}`
  return [...groupBy(asides, alike).values()].map(told => toAccount(article, told))
}

/**
 * Whether the text tells it outright and not in passing: an act in the past, in its own words. What
 * has only the day of publication is not told apart from a happening of that week.
 */
export function isWellFounded(told: Told, leader: Told | undefined): boolean {
  const { trigger, sentence, mention } = told
  const { kind, tense, key, clause } = trigger
  if (mention.modality === 'hypothetical' || kind === 'utterance' || light.has(key)) return false
  if (sentence.clauses[clause]?.quoted || (leader && isSoft(mention) && isNear(told, leader))) {
    return false
  }
  if (tense === 'past' || tense === 'perfect') return true
  return isHard(mention) && mention.timexes.some(({ start }) => isIn(sentence, start))
}

function isSoft(mention: Told['mention']): boolean {
  return mention.date !== null && !isHard(mention)
}

function isNear({ mention: a }: Told, { mention: b }: Told): boolean {
  return a.date !== null && b.date !== null && daysBetween(a.date, b.date) <= nearDays
}

function isIn({ start, end }: Told['sentence'], place: number): boolean {
  return place >= start && place < end
}
