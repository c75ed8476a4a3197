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
import { lastBefore } from './last-before'
import { isPlan } from './plans'
import type { Sentence, Trigger } from './sentence'

const denying = stemsOf(denyingVerbs)
const planning = stemsOf(planningWords)
const asking = stemsOf(askingWords)
const implicative = stemsOf(implicativeWords)
/** Verbs that deny whatever stands behind them, and what can be denied to somebody without a word. */
const outright = stemsOf(['deny', 'refute', 'rebut', 'disavow'])
const withheld = new Set(
  'bail entry access permission parole asylum visa visas request requests treatment leave motion appeal'.split(
    ' ',
  ),
)
/** What is said to be so: to reject it is to deny it. */
const assertions = new Set(
  `claim claims allegation allegations accusation accusations suggestion suggestions report reports rumour
  rumours rumor rumors assertion assertions charge charges that`.split(/\s+/),
)
const leavesDenial = new Set(
  `after before following when while but since despite amid although though because until
  who whom whose which where`.split(/\s+/),
)
const ofNobody = new Set('nobody none neither no'.split(' '))
/** Words between what governs an infinitive and its "to": "ordered three more of the men to leave". */
const farthest = 7

/** Whether the sentence says that what `trigger` names happened, is planned, did not happen, or may have. */
export function modalityOf(sentence: Sentence, trigger: Trigger): Modality {
  if (denies(sentence, trigger) && trigger.kind !== 'noun') return 'denied'
  if (isConditional(sentence, trigger) && trigger.kind !== 'utterance') return 'hypothetical'
  if (trigger.kind === 'utterance' && !trigger.form) {
    return isSayingDenied(sentence, trigger) ? 'denied' : 'happened'
  }
  if (trigger.tense === 'future' || isScheduled(sentence, trigger)) return 'planned'
  if (trigger.tense === 'conditional') return 'hypothetical'
  if (trigger.form === 'infinitive') return modalityOfInfinitive(sentence, trigger)
  if (trigger.kind === 'noun' && trigger.tense === null) return modalityOfNoun(sentence, trigger)
  return isDenied(sentence, trigger) ? 'denied' : 'happened'
}

function isDenied(sentence: Sentence, trigger: Trigger): boolean {
  return isUnderDenial(sentence, trigger) || trigger.negated || isOfNobody(sentence, trigger)
}

/**
 * Whether somebody denies what `trigger` names, or denies by it: "denied that it had sunk". That "nobody
 * was hurt" and "Falk did not attend" the text tells by itself.
 */
export function isDenial(sentence: Sentence, trigger: Trigger): boolean {
  return denies(sentence, trigger) || isUnderDenial(sentence, trigger)
}

/** Whether somebody denies what `trigger` names. */
export function isUnderDenial(sentence: Sentence, trigger: Trigger): boolean {
  return [...sentence.triggers, ...sentence.minor].some(
    other =>
      other.start < trigger.start &&
      denies(sentence, other) &&
      isGoverned(sentence, other, trigger),
  )
}

/** "denied that it had been warned", right behind the denial; not "denied the charge, she said". */
function isSayingDenied(sentence: Sentence, trigger: Trigger): boolean {
  const isThat = sentence.clauses[trigger.clause]?.opener === 'that'
  return [...sentence.triggers, ...sentence.minor].some(other => {
    if (other.start >= trigger.start || !denies(sentence, other)) return false
    const between = trigger.clause - other.clause
    return isThat ? between === 1 : between === 0 && trigger.tense === 'pluperfect'
  })
}

/** "denied the charge after the crash": what only says when is not denied. */
function isGoverned({ clauses }: Sentence, from: Trigger, to: Trigger): boolean {
  const between = clauses.slice(from.clause + 1, to.clause + 1)
  return to.clause >= from.clause && between.every(({ opener }) => !leavesDenial.has(opener))
}

/** "denied that …", "rejected claims of …"; not "rejected the offer", "was denied bail". */
function denies({ tokens }: Sentence, { key, kind, start }: Trigger): boolean {
  if (!denying.has(key) || kind === 'noun') return false
  const place = tokens.findIndex(token => token.start === start)
  const behind = tokens.slice(place + 1, place + 1 + farthest).map(({ lower }) => lower)
  if (outright.has(key)) return !behind.slice(0, 3).some(word => withheld.has(word))
  return behind.some(word => assertions.has(word))
}

/** "Nobody was killed", "no ship sank", "none of them came": told of nobody. */
function isOfNobody({ clauses }: Sentence, { clause, start, kind, tense }: Trigger): boolean {
  if (kind === 'noun' || tense === null) return false
  const tokens = clauses[clause]?.tokens ?? []
  const first = tokens.find(({ lower }) => lower !== clauses[clause]?.opener)
  return first !== undefined && first.start < start && ofNobody.has(first.lower)
}

/** "talks scheduled for Monday", "a vote planned for May". */
function isScheduled({ tokens, ownDates }: Sentence, { key, start }: Trigger): boolean {
  const next = tokens[lastBefore(tokens, start) + 1]
  return isPlan({ key }) && ownDates.has(start) && next?.lower === 'for'
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
  if (words.some(word => word === 'no' || word === 'without')) return 'denied'
  if (isUnderDenial(sentence, trigger)) return 'denied'
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
