import type { Clause } from './clauses'
import { eventNouns } from './english/event-nouns'
import { happeningNouns } from './english/happening-nouns'
import { happeningVerbs } from './english/happening-verbs'
import { noHappening } from './english/no-happening'
import type { Trigger } from './sentence'
import { stemsOf, type Token } from './tokens'
import { findVerbs } from './verbs'

const verbs = stemsOf(happeningVerbs)
const nouns = stemsOf([...eventNouns, ...happeningNouns])
const derived = /(?:[ts]ions?|ments?)$/
const determiners =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|your|no|any|some|each|every|of|in|on|at|by|for|with|from|to|\d.*)$/

/**
 * What else a clause tells beside `known`: infinitives, participles, verbs in the present and nouns
 * that name a happening. None of them carries a sentence.
 */
export function findMinorTriggers(
  { tokens }: Clause,
  index: number,
  isKnown: (token: Token) => boolean,
): Trigger[] {
  const found: Trigger[] = []
  const finite = new Map(findVerbs(tokens).map(verb => [verb.index, verb]))
  for (const [place, token] of tokens.entries()) {
    if (isKnown(token) || finite.has(place)) continue
    const kind = kindOf(token, tokens[place - 1], tokens[place + 1])
    if (!kind) continue
    const { start, end, key } = token
    found.push({ start, end, key, kind, tense: null, negated: false, clause: index })
  }
  return found
}

function kindOf(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): 'verb' | 'noun' | null {
  const { lower, key } = token
  if (noHappening.has(lower) || /\d/.test(lower)) return null
  if (verbs.has(key) && isVerbHere(lower, before, after)) return 'verb'
  if (nouns.has(key) || (lower.length > 6 && derived.test(lower))) return 'noun'
  return null
}

function isVerbHere(lower: string, before: Token | undefined, after: Token | undefined): boolean {
  if (/(?:ing|ed)$/.test(lower)) return true
  if (before?.lower === 'to') return true
  if (before && determiners.test(before.lower)) return false
  if (!lower.endsWith('s')) return false
  return before !== undefined && after !== undefined
}
