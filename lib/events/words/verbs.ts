import { ambiguousPasts, irregularBases } from '#lib/events/english/irregular-verbs'
import type { Token } from './tokens'
import { verbFormOf } from './verb-forms'

export type Tense = 'past' | 'perfect' | 'pluperfect' | 'present' | 'future' | 'conditional'

/** A finite verb group: the place of its main verb, and how it stands. */
export type Verb = { index: number; tense: Tense; negated: boolean }

const determiners = new Set(
  `a an the this that these those his her its their our my your some any no each every several many few both
  more most very so-called`.split(/\s+/),
)
const beforeNoun = new Set(
  'of in on at by for from with without about under over into between during per against to near'.split(
    ' ',
  ),
)
const notVerbs = new Set(
  `united hundred hundreds need indeed speed red bed seed feed breed unprecedented so-called
  armed advanced limited related supposed wicked sacred naked talented gifted infrared`.split(
    /\s+/,
  ),
)
const auxiliaries = new Map<string, Tense>([
  ['has', 'perfect'],
  ['have', 'perfect'],
  ['had', 'pluperfect'],
  ["hasn't", 'perfect'],
  ["haven't", 'perfect'],
  ["hadn't", 'pluperfect'],
  ['was', 'past'],
  ['were', 'past'],
  ["wasn't", 'past'],
  ["weren't", 'past'],
  ['did', 'past'],
  ["didn't", 'past'],
  ['is', 'present'],
  ['are', 'present'],
  ["isn't", 'present'],
  ["aren't", 'present'],
  ['does', 'present'],
  ['do', 'present'],
  ["doesn't", 'present'],
  ["don't", 'present'],
  ['will', 'future'],
  ["won't", 'future'],
  ['shall', 'future'],
  ['would', 'conditional'],
  ['could', 'conditional'],
  ['might', 'conditional'],
  ['may', 'conditional'],
  ['can', 'conditional'],
  ["can't", 'conditional'],
  ['cannot', 'conditional'],
  ["couldn't", 'conditional'],
  ["wouldn't", 'conditional'],
  ['should', 'conditional'],
  ['must', 'conditional'],
])
/** Words of "the second magnitude 6.1 quake". */
const longestPhrase = 6
/** Of the ambiguous pasts those that hardly follow a noun as a noun or adjective. */
const clearPasts = new Set('fell found led felt saw left hit shot burst quit struck'.split(' '))
const takesBaseForm =
  /^(will|won't|shall|would|wouldn't|could|couldn't|might|may|can|can't|cannot|should|must|do|does|did|don't|doesn't|didn't)$/
const inBetween = new Set(
  `not never also been be being already just only still now then later again finally recently since all both
  have had reportedly allegedly apparently previously initially`.split(/\s+/),
)

/** Finite verbs among `tokens` of one clause: auxiliary groups, and past forms by their shape. */
export function findVerbs(tokens: Token[]): Verb[] {
  const verbs: Verb[] = []
  for (let index = 0; index < tokens.length; index++) {
    const group = readGroup(tokens, index)
    if (group) {
      verbs.push(group)
      index = group.index
    } else if (isPastForm(tokens, index)) {
      verbs.push({ index, tense: 'past', negated: false })
    }
  }
  return verbs
}

/** "has been closed", "did not meet", "will vote": an auxiliary and the verb it helps, or itself alone. */
function readGroup(tokens: Token[], index: number): Verb | null {
  const first = tokens[index]
  const tense = first && auxiliaries.get(first.lower)
  if (!first || !tense || (first.lower === 'may' && first.capital)) return null
  let negated = /n't$|^cannot$/.test(first.lower)
  let main = index
  for (let next = index + 1; next < tokens.length; next++) {
    const { lower } = tokens[next] ?? { lower: '' }
    if (lower === 'not' || lower === 'never') negated = true
    if (inBetween.has(lower) || lower.endsWith('ly')) continue
    if (canFollowAuxiliary(lower, first.lower)) main = next
    break
  }
  // "can" or "will" alone is no happening.
  if (main === index && (tense === 'conditional' || tense === 'future')) return null
  return { index: main, tense, negated }
}

function canFollowAuxiliary(lower: string, auxiliary: string): boolean {
  if (determiners.has(lower) || beforeNoun.has(lower)) return false
  if (takesBaseForm.test(auxiliary)) return /^[a-z-]+$/.test(lower)
  return /(ed|ing|en)$/.test(lower) || irregularBases.has(lower)
}

function isPastForm(tokens: Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || token.capital || notVerbs.has(token.lower)) return false
  const irregular = irregularBases.has(token.lower)
  const regular =
    token.lower.endsWith('ed') && (token.lower.length > 4 || verbFormOf(token.lower) === 'past')
  if (!irregular && !regular) return false
  const before = tokens[index - 1]
  if (!before) return !irregular || !ambiguousPasts.has(token.lower)
  if (determiners.has(before.lower) || beforeNoun.has(before.lower)) return false
  return !ambiguousPasts.has(token.lower) || followsSubject(tokens, index)
}

/** "Falk left", "they hit", "the bridge fell": before such a form stands a name, a pronoun or a whole noun phrase. */
function followsSubject(tokens: Token[], index: number): boolean {
  const [opening, before, { lower } = { lower: '' }] = tokens.slice(
    Math.max(0, index - 2),
    index + 1,
  )
  if (index === 1) return opening !== undefined && isSubject(opening)
  if (!before) return false
  if (isSubject(before)) return true
  const isPhrase = tokens
    .slice(Math.max(0, index - longestPhrase), index - 1)
    .some(({ lower: word, capital }) => determiners.has(word) || capital)
  return isPhrase && !/(?:ed|al|ic|ive|ous|ly)$/.test(before.lower) && clearPasts.has(lower)
}

function isSubject({ lower, capital }: Token): boolean {
  return capital || /^(he|she|they|it|who|which|that|also|\w+s)$/.test(lower)
}
