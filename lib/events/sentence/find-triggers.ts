import { accusingVerbs, reportingVerbs } from '#lib/events/english/reporting'
import { readVerb } from '#lib/events/words/phrasal'
import { stemsOf, type Token } from '#lib/events/words/tokens'
import { verbFormOf } from '#lib/events/words/verb-forms'
import { findVerbs } from '#lib/events/words/verbs'
import type { Clause } from './clauses'
import { isEventNoun } from './names-happening'
import { isPlan } from './plans'
import { isIn, type Trigger } from './trigger'

const reporting = stemsOf(reportingVerbs)
const accusing = stemsOf(accusingVerbs)
const states = stemsOf([
  'be',
  'have',
  'seem',
  'remain',
  'appear',
  'is',
  'are',
  'was',
  'were',
  'has',
  'had',
  'do',
  'does',
  'did',
])

/** The finite verbs of a clause and the nouns that can carry a sentence, in order. */
export function findTriggers(
  clause: Clause,
  index: number,
  inTimex: (token: Token) => boolean,
): Trigger[] {
  const { tokens } = clause
  const triggers: Trigger[] = []
  const verbPlaces = new Set<number>()
  for (const verb of findVerbs(tokens)) {
    const token = tokens[verb.index]
    verbPlaces.add(verb.index)
    if (!token || states.has(token.key) || isReduced(clause, index, token)) continue
    const kind = reporting.has(token.key) ? 'utterance' : 'verb'
    const accused = accusing.has(token.key) ? nounAfter(tokens, verb.index) : null
    const { tense, negated } = verb
    if (accused) {
      const { start, end, key } = accused
      const attribution = token.lower
      triggers.push({ start, end, key, kind: 'noun', attribution, tense, negated, clause: index })
    } else {
      const { start } = token
      const { key, end } = readVerb(tokens, verb.index)
      triggers.push({ start, end, key, kind, tense, negated, clause: index })
    }
  }
  for (const [place, token] of tokens.entries()) {
    const isNoun = isEventNoun(token.lower) && !verbPlaces.has(place) && !inTimex(token)
    if (!isNoun || triggers.some(one => isIn(one, token))) continue
    const { start, end, key } = token
    const noun: Trigger = {
      start,
      end,
      key,
      kind: 'noun',
      tense: null,
      negated: false,
      clause: index,
    }
    const isInfinitive = tokens[place - 1]?.lower === 'to' && verbFormOf(token.lower) === 'base'
    triggers.push(isInfinitive ? { ...noun, kind: 'verb', form: 'infinitive' } : noun)
  }
  return triggers.sort((a, b) => a.start - b.start)
}

/** "Talks, scheduled for Monday, were cancelled": a plan in a clause without a subject is told by the way. */
function isReduced({ opener, tokens }: Clause, index: number, token: Token): boolean {
  return index > 0 && opener === '' && tokens[0] === token && isPlan(token)
}

function nounAfter(tokens: Token[], index: number): Token | null {
  const after = tokens
    .slice(index + 1)
    .filter(({ lower, capital }) => isEventNoun(lower) && !capital)
  return after.at(0) ?? null
}
