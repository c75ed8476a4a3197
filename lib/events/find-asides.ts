import type { DatedArticle } from '#lib/model'
import { toAccount } from './accounts'
import { areSameAction } from './actions'
import { lightVerbs } from './english/light-verbs'
import { groupBy } from './group-by'
import { stemsOf } from './tokens'
import type { Account, Told } from './told'

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

/** What one article tells of an act by the way, in one place or several. */
export function groupAsides(article: DatedArticle, asides: Told[]): Account[] {
  const acts = asides.filter(({ trigger }) => trigger.kind !== 'utterance')
  const alike = ({ trigger, mention }: Told) =>
    `${trigger.key} ${mention.modality} ${mention.date ?? ''}`
  return [...groupBy(acts, alike).values()].map(told => toAccount(article, told))
}
