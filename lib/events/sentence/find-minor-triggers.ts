import { ambiguousPasts } from '#lib/events/english/irregular-verbs'
import { emptyVerbs } from '#lib/events/english/light-verbs'
import { noHappening } from '#lib/events/english/no-happening'
import { reportingVerbs } from '#lib/events/english/reporting'
import { readAmount } from '#lib/events/words/amount'
import { readVerb } from '#lib/events/words/phrasal'
import { stemsOf, type Token } from '#lib/events/words/tokens'
import { type VerbForm, verbFormOf } from '#lib/events/words/verb-forms'
import type { Clause } from './clauses'
import { namesHappening } from './names-happening'
import type { Trigger } from './trigger'

const reporting = stemsOf(reportingVerbs)
const governed =
  /^(?:an?|the|his|her|its|their|him|them|it|that|to|\d.*|more|dead|guilty|out|off|up|down|over|away|back|into)$/
const plurals = /^(?:they|we|you|i|who|police|people|which)$/
/** After these no verb stands in the present or in its base form, save after "to". */
const beforeNoun = new Set(
  `a an the this that these those his her its their our my your no any some each every of in on at by for with
  from under over into during against about after before between among without amid despite as and or`.split(
    /\s+/,
  ),
)

/**
 * What else a clause tells beside the triggers at `known` starts: infinitives, participles, verbs in
 * the present and nouns that name a happening. None of them carries a sentence by itself.
 */
export function findMinorTriggers(
  { tokens }: Clause,
  index: number,
  { isKnown, isHeadline }: { isKnown: (token: Token) => boolean; isHeadline: boolean },
): Trigger[] {
  const found: Trigger[] = []
  for (const [place, token] of tokens.entries()) {
    if (isKnown(token) || noHappening.has(token.lower)) continue
    if (token.start < (found.at(-1)?.end ?? 0)) continue
    const form = verbHere(tokens, place, index, isHeadline)
    const kind = form ? (reporting.has(token.key) ? 'utterance' : 'verb') : 'noun'
    if (!form && !namesHappening(token.lower)) continue
    const { start } = token
    const { key, end } = form ? readVerb(tokens, place) : token
    const tense = form === 'present' ? 'present' : null
    found.push({
      start,
      end,
      key,
      kind,
      tense,
      negated: false,
      clause: index,
      form: form ?? 'noun',
    })
  }
  return found
}

/** In which form the word at `place` is a verb there; null where it is none. */
function verbHere(
  tokens: Token[],
  place: number,
  clause: number,
  isHeadline: boolean,
): 'infinitive' | 'participle' | 'present' | null {
  const { lower = '', capital } = tokens[place] ?? {}
  const before = tokens[place - 1]?.lower ?? ''
  const form = verbFormOf(lower)
  if (capital && !isHeadline && place + clause > 0) return null
  if (before === 'to' && mayBeInfinitive(lower, form)) return 'infinitive'
  if (before === 'and' && form === 'base' && goesOnBare(tokens, place)) return 'infinitive'
  if (form === 'ing' || (lower.length > 5 && lower.endsWith('ing'))) return 'participle'
  if (form === undefined && !emptyVerbs.has(lower)) return null
  if (form === 'past') return isAdjective(tokens, place) ? null : 'participle'
  if (ambiguousPasts.has(lower) && !isAdjective(tokens, place) && isGoverning(tokens, place)) {
    return 'participle'
  }
  if (place === 0) return form === 'present' && clause > 0 ? 'present' : null
  return !beforeNoun.has(before) && isPresent(tokens, place) ? 'present' : null
}

/** After "to", a base form, or a word that looks like one: "to relaunch", not "to victory" or "to him". */
function mayBeInfinitive(lower: string, form: VerbForm | undefined): boolean {
  if (form === 'base' || emptyVerbs.has(lower)) return true
  return form === undefined && /^[a-z]{3,}(?:ate|ify|ise|ize|en)$/.test(lower)
}

/** "will pass Maren and fly to Lorn": what follows shows that it is a verb. */
function goesOnBare(tokens: Token[], place: number): boolean {
  const { lower: after = '' } = tokens[place + 1] ?? {}
  const isFollowed = isGoverning(tokens, place) || /^(?:from|for|with|at|in|on)$/.test(after)
  return isFollowed && !namesHappening(tokens[place]?.lower ?? '')
}

/** "a convicted thief", "the injured": what stands right after an article describes a thing. */
function isAdjective(tokens: Token[], place: number): boolean {
  const before = tokens[place - 1]?.lower ?? ''
  return /^(?:a|an|the|his|her|its|their|of|more|most|very)$/.test(before)
}

/** "Police arrest three", "the court frees him": a base form needs a plural before it and what it governs behind. */
function isPresent(tokens: Token[], place: number): boolean {
  const { lower = '' } = tokens[place] ?? {}
  const before = tokens[place - 1]
  if (!before || /['’]s?$/.test(before.word)) return false
  if (verbFormOf(lower) === 'present') return true
  if (lower.endsWith('s') || !isGoverning(tokens, place)) return false
  return plurals.test(before.lower) || /[^s]s$/.test(before.lower)
}

/** Whether an object, a measure or a particle follows, as after a verb. */
function isGoverning(tokens: Token[], place: number): boolean {
  const after = tokens[place + 1]
  if (!after) return false
  return after.capital || governed.test(after.lower) || readAmount([after], 0) !== null
}
