import { chooseDate } from '#lib/events/sentence/choose-leading'
import { subordinators } from '#lib/events/sentence/clauses'
import { isUnderDenial } from '#lib/events/sentence/modality'
import { isPlan } from '#lib/events/sentence/plans'
import type { Sentence, Trigger } from '#lib/events/sentence/sentence'
import type { DatedArticle, Edtf } from '#lib/model'
import { firstDay } from '#lib/time/edtf'
import { dateInWords } from '#lib/time/edtf-words'
import { type Dated, isFar } from './date-state'
import { quote, readDate } from './read-date'

/** Clauses that say when by naming what happened then: mostly on the same day. */
const occasions = new Set(['after', 'before', 'following', 'when', 'as', 'while', 'amid'])
const day = /^\d{4}-\d\d-\d\d$/

type Question = { article: DatedArticle; sentence: Sentence; trigger: Trigger }

/**
 * What a trigger without a date of its own takes from another of its sentence: "opened the bridge on
 * Monday and ordered a review" shares it; "resigned after a vote on Friday" is of that day loosely.
 */
export function shareDate(question: Question): Dated | null {
  const { sentence, trigger } = question
  if (sentence.ownDates.size === 0 || trigger.tense === 'pluperfect') return null
  const isDenied = isUnderDenial(sentence, trigger)
  const others = [...sentence.triggers, ...sentence.minor].filter(
    other =>
      other.start !== trigger.start &&
      sentence.ownDates.has(other.start) &&
      // The day of a denial is not that of what is denied.
      (!isDenied || isUnderDenial(sentence, other)),
  )
  const firm = others.findLast(
    other =>
      other.start < trigger.start &&
      (sharesFirmly(sentence, other, trigger) || standsBetween(sentence, other, trigger)),
  )
  if (firm) return ofOther(question, firm, false)
  const near = others.find(other => sharesLoosely(sentence, other, trigger))
  return near ? ofOther(question, near, true) : null
}

function ofOther(
  { article, sentence, trigger }: Question,
  other: Trigger,
  loose: boolean,
): Dated | null {
  const timex = chooseDate(sentence, other)
  const dated = timex && readDate(timex, { article, sentence, trigger: other })
  if (!loose || !dated?.date) return loose ? null : dated
  if (trigger.tense !== 'future' && !isTellable(sentence, other, dated.date, article)) return null
  if (isOverBefore(trigger, dated.date, article)) return null
  const because = `the sentence tells of ${quote(timex?.text)} beside it: ${dateInWords(dated.date, 'long')}`
  return { ...dated, basis: 'context', loose: true, because }
}

/** "postponed Friday's vote": what is told in the past was not on the day to come. */
export function isOverBefore({ tense }: Trigger, date: Edtf, { published }: DatedArticle): boolean {
  const [day, now] = [firstDay(date), published && firstDay(published.value)]
  const isPast = tense === 'past' || tense === 'perfect'
  return isPast && day !== null && now !== null && day > now
}

/** "signed the deal on Monday": what a verb is done to, between it and its date. */
function standsBetween(sentence: Sentence, other: Trigger, trigger: Trigger): boolean {
  const date = chooseDate(sentence, other)
  return (
    trigger.kind === 'noun' &&
    trigger.tense === null &&
    other.kind === 'verb' &&
    other.clause === trigger.clause &&
    date !== null &&
    date.start > trigger.start
  )
}

/** A day near publication, or the day of the occasion: "when the bank failed on 3 May 1931, …". */
function isTellable(
  { clauses }: Sentence,
  other: Trigger,
  date: Edtf,
  { published }: DatedArticle,
): boolean {
  if (!day.test(date)) return false
  return occasions.has(clauses[other.clause]?.opener ?? '') || !isFar(date, published)
}

/** "opened … on Monday and ordered": two acts in one line, of one tense. */
function sharesFirmly(sentence: Sentence, other: Trigger, trigger: Trigger): boolean {
  if (other.kind === 'noun' && other.tense === null) return false
  // "Talks, scheduled for Monday, were cancelled": not on Monday.
  if (isPlan(other)) return false
  if (isNamed(trigger) && other.kind === 'verb' && other.clause === trigger.clause) return true
  if ((other.kind === 'utterance') !== (trigger.kind === 'utterance')) return false
  return other.tense === trigger.tense && isInLine(sentence, other.clause, trigger.clause)
}

/** "A quake hit the island": the noun before its verb. */
function isNamed({ kind, tense, form }: Trigger): boolean {
  return kind === 'noun' && tense === null && form === undefined
}

/** Whether nothing subordinate begins between two clauses, both quoted or neither. */
function isInLine({ clauses }: Sentence, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a]
  if (from !== to && subordinators.has(clauses[from]?.opener ?? '')) return false
  if (clauses[from]?.quoted !== clauses[to]?.quoted) return false
  return clauses.slice(from + 1, to + 1).every(({ opener }) => !subordinators.has(opener))
}

/** The noun beside the verb, what came before "and", and what the occasion is. */
function sharesLoosely(sentence: Sentence, other: Trigger, trigger: Trigger): boolean {
  const { tense, kind, clause } = trigger
  if (kind !== 'verb' || (tense !== 'past' && tense !== 'future' && tense !== 'perfect'))
    return false
  if (other.kind === 'utterance') return other.clause > clause && tense === 'past'
  if (other.clause === clause) return other.kind === 'noun'
  const { clauses } = sentence
  if (clauses[other.clause]?.quoted || clauses[clause]?.quoted) return false
  if (occasions.has(clauses[other.clause]?.opener ?? '')) {
    return !isMeasured(sentence, other.clause)
  }
  return other.start > trigger.start && goesOnFrom(sentence, other, trigger)
}

/** "two days after he shot the keeper": on another day. */
export function isMeasured({ clauses, timexes }: Sentence, index: number): boolean {
  const end = clauses[index - 1]?.end
  return timexes.some(timex => timex.type === 'DURATION' && timex.end === end)
}

/** "will pass Maren and land in Lorn on 3 May": of one tense, or a bare form behind "and". */
function goesOnFrom(sentence: Sentence, other: Trigger, trigger: Trigger): boolean {
  if (sharesFirmly(sentence, other, trigger)) return true
  const isBare = other.form === 'infinitive' && sentence.clauses[other.clause]?.opener === 'and'
  return isBare && isInLine(sentence, other.clause, trigger.clause)
}
