import {
  askingWords,
  doubtWords,
  implicativeWords,
  planningWords,
} from '#lib/events/english/modality'
import { denyingVerbs } from '#lib/events/english/reporting'
import { stemsOf, type Token } from '#lib/events/words/tokens'
import type { DatedArticle, Edtf, Modality } from '#lib/model'
import { firstDay, parseEdtf } from '#lib/time/edtf'
import type { Sentence, Trigger } from './sentence'

const denying = stemsOf(denyingVerbs)
const planning = stemsOf(planningWords)
const asking = stemsOf(askingWords)
const implicative = stemsOf(implicativeWords)
/** Words between what governs an infinitive and its "to": "ordered three more of the men to leave". */
const farthest = 7

/** Whether the sentence says that what `trigger` names happened, is planned, did not happen, or may have. */
export function modalityOf(sentence: Sentence, trigger: Trigger): Modality {
  if (denying.has(trigger.key) && trigger.kind !== 'noun') return 'denied'
  if (isConditional(sentence, trigger) && trigger.kind !== 'utterance') return 'hypothetical'
  if (trigger.kind === 'utterance' && !trigger.form) return 'happened'
  if (trigger.tense === 'future') return 'planned'
  if (trigger.tense === 'conditional') return 'hypothetical'
  if (trigger.form === 'infinitive') return modalityOfInfinitive(sentence, trigger)
  if (trigger.kind === 'noun' && trigger.tense === null) return modalityOfNoun(sentence, trigger)
  return isDenied(sentence, trigger) ? 'denied' : 'happened'
}

function isDenied({ triggers }: Sentence, trigger: Trigger): boolean {
  const deniedBefore = triggers.some(
    ({ key, clause, start }) =>
      denying.has(key) && clause <= trigger.clause && start < trigger.start,
  )
  return deniedBefore || trigger.negated
}

/** "if the ship sails": it need not. "asked if" only asks. */
function isConditional({ clauses }: Sentence, trigger: Trigger): boolean {
  const opener = clauses[trigger.clause]?.opener
  return opener === 'if' || opener === 'unless'
}

/** "plans to sail", "was forced to leave": what governs the infinitive says whether it came about. */
function modalityOfInfinitive(sentence: Sentence, trigger: Trigger): Modality {
  const before = tokensBefore(sentence, trigger, farthest + 2)
  const governor = before.findLast(
    ({ key }) => planning.has(key) || asking.has(key) || implicative.has(key),
  )
  if (isDenied(sentence, trigger)) return 'denied'
  if (!governor)
    return before.length <= farthest && isFirst(sentence, trigger) ? 'planned' : 'happened'
  if (implicative.has(governor.key)) return 'happened'
  return planning.has(governor.key) ? 'planned' : 'hypothetical'
}

/** "Falk to open museum": a headline without a verb before its infinitive announces. */
function isFirst({ triggers }: Sentence, { start }: Trigger): boolean {
  return !triggers.some(trigger => trigger.start < start && trigger.kind !== 'noun')
}

/** "a planned strike", "no attack", "possible talks"; "called for a vote". */
function modalityOfNoun(sentence: Sentence, trigger: Trigger): Modality {
  const before = tokensBefore(sentence, trigger, 4)
  const words = before.slice(-3).map(({ lower }) => lower)
  if (words.some(word => word === 'no' || word === 'without' || word === 'deny')) return 'denied'
  if (words.some(word => doubtWords.has(word))) return 'hypothetical'
  if (words.some(word => /^(?:planned|scheduled|upcoming|proposed|expected)$/.test(word))) {
    return 'planned'
  }
  const governor = before.findLast(({ key }) => planning.has(key) || asking.has(key))
  const carries = sentence.triggers.findLast(
    ({ clause, end, kind }) => clause === trigger.clause && end <= trigger.start && kind !== 'noun',
  )
  if (governor && carries?.end === governor.end) {
    return planning.has(governor.key) ? 'planned' : 'hypothetical'
  }
  if (carries?.negated) return 'denied'
  if (carries?.tense === 'future') return 'planned'
  return carries?.tense === 'conditional' ? 'hypothetical' : 'happened'
}

/** The words of its clause before `trigger`, at most `most`, without "to" right before it. */
function tokensBefore({ clauses }: Sentence, trigger: Trigger, most: number): Token[] {
  const { tokens = [] } = clauses[trigger.clause] ?? {}
  return tokens.filter(({ end }) => end <= trigger.start).slice(-most)
}

/** What is dated after publication cannot have happened yet. */
export function liesAhead(date: Edtf | null, { published }: DatedArticle): boolean {
  if (!date || date === published?.value) return false
  const from = firstDay(date)
  const known = published ? parseEdtf(published.value) : null
  return typeof from === 'number' && known !== null && from >= known.to
}
