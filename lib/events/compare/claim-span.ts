import type { Told } from '#lib/events/mention/told'
import { type Clause, subordinators } from '#lib/events/sentence/clauses'
import type { Sentence, Trigger } from '#lib/events/sentence/sentence'
import { isContent } from '#lib/events/words/terms'
import { findVerbs } from '#lib/events/words/verbs'
import type { Span } from '#lib/model'

/** Characters of a claim at most. */
export const longestClaim = 140
/** What such a word opens without a verb belongs to what stands before. */
const bare = /^(?:as|without|besides|despite|amid)$/
const namesAlone = /^(after|before|following|amid|despite)$/
const namesWhat =
  /^(known|listed|described|seen|regarded|identified|named|served|such|treated|used|viewed|hailed|posed)$/
/** "appeared before the court": no time, but where. */
const bringsBefore =
  /^(?:appear(?:s|ed|ing)?|testif(?:y|ies|ied|ying)|stood|brought|hauled|came|went)$/
const pronoun = /^(he|she|they|it|we|i|you)$/
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|can|must|did|does)$/

/** From the first to the last clause that belong to the trigger: no subordinate clause lies between. */
export function spanOfClauses({ sentence, trigger }: Told): Span {
  const { clauses } = sentence
  const first = firstClause(sentence, trigger)
  let last = trigger.clause
  while (!namesItAlone(clauses, trigger) && last + 1 < clauses.length && !isCut(sentence, last + 1))
    last++
  const from = first === 0 ? sentence.start : (clauses[first]?.start ?? sentence.start)
  last = lastThatFits(sentence, trigger, from, last)
  const end = last === clauses.length - 1 ? sentence.end : (clauses[last]?.end ?? sentence.end)
  return { start: from, end }
}

/** Whole clauses go before words do; a quotation stays whole. */
function lastThatFits(
  { clauses, triggers }: Sentence,
  trigger: Trigger,
  from: number,
  full: number,
): number {
  let last = full
  while (last > trigger.clause && isTooLong(from, clauses[last]) && !clauses[last]?.quoted) last--
  if (last === full) return full
  // "… and the mayor denied": what is denied went with the last clause.
  while (last > trigger.clause && endsInVerb(clauses[last], triggers)) last--
  return last
}

function isTooLong(from: number, clause: Clause | undefined): boolean {
  return clause !== undefined && clause.end - from > longestClaim
}

function endsInVerb(clause: Clause | undefined, triggers: Trigger[]): boolean {
  const end = clause?.tokens.at(-1)?.start
  return triggers.some(({ start, kind }) => start === end && kind !== 'noun')
}

function firstClause(sentence: Sentence, trigger: Trigger): number {
  const { clauses } = sentence
  if (namesItAlone(clauses, trigger)) return trigger.clause
  let first = trigger.clause
  while (first > 0 && !isCut(sentence, first)) first--
  if (first < trigger.clause && isCut(sentence, first)) {
    const own = clauseOfSubject(clauses, first, trigger)
    if (own !== null || trigger.tense !== null) return own ?? 0
  }
  // "…, who was struck", "…, which opens": without its subject a clause says nothing.
  return lacksSubject(clauses.slice(first, trigger.clause + 1), trigger) ? 0 : first
}

/** "… following an attack in Maren": such a noun names its happening inside its own clause. */
function namesItAlone(clauses: Clause[], { kind, clause }: Trigger): boolean {
  return kind === 'noun' && namesAlone.test(clauses[clause]?.opener ?? '')
}

function isCut({ clauses, triggers }: Sentence, index: number): boolean {
  const clause = clauses[index]
  if (!clause || clause.quoted || !subordinators.has(clause.opener) || clause.opener === 'by')
    return false
  const before = clauses[index - 1]?.tokens.at(-1)?.lower ?? ''
  // "is known as", "sworn in as mayor", "left thousands without power": what it is belongs to it.
  if (clause.opener === 'as' && namesWhat.test(before)) return false
  if (bare.test(clause.opener) && !triggers.some(one => one.clause === index)) return false
  if (clause.opener === 'before' && bringsBefore.test(before)) return false
  // "asked if …" is one saying.
  return !(clause.opener === 'if' && /^ask/.test(before))
}

function lacksSubject(clauses: Clause[], trigger: Trigger): boolean {
  if (/^(who|which|whose|whom)$/.test(clauses[0]?.opener ?? '')) return true
  return !hasSubject(clauses, trigger)
}

/**
 * "On the island, where they lived, people met" tells of people; "services, shut since the storm, resumed"
 * has its subject before it: null.
 */
function clauseOfSubject(clauses: Clause[], after: number, trigger: Trigger): number | null {
  for (let index = trigger.clause; index > after; index--) {
    const own = clauses[index]
    const verb = own && (findVerbs(own.tokens)[0]?.index ?? placeOfVerb(own, trigger))
    if (own && (verb !== null || index === trigger.clause) && hasOwnSubject(own, verb)) return index
  }
  return null
}

/** "…, which sank, sails on Monday": verbs in the present are known as triggers only. */
function placeOfVerb({ tokens }: Clause, { kind, start }: Trigger): number | null {
  const place = kind === 'noun' ? -1 : tokens.findIndex(token => token.start === start)
  return place < 0 ? null : place
}

/** Whether a clause begins with who or what it tells of, by name and not by its verb. */
function hasOwnSubject({ tokens, opener }: Clause, verb: number | null | undefined): boolean {
  const words = tokens.slice(0, verb ?? tokens.length).filter(({ lower }) => lower !== opener)
  const [first] = words
  if (!first || pronoun.test(first.lower) || auxiliary.test(first.lower)) return false
  return words.some(isContent)
}

/** Whether something stands before the trigger that can act. */
function hasSubject(clauses: Clause[], trigger: Trigger): boolean {
  return clauses.some(({ tokens }) =>
    tokens.some(
      token => token.start < trigger.start && (isContent(token) || pronoun.test(token.lower)),
    ),
  )
}
