import { roleNouns, stateNouns } from '#lib/events/english/event-nouns'
import { accusingVerbs, reportingVerbs } from '#lib/events/english/reporting'
import { commonWords } from '#lib/events/english/stop-words'
import { isContent } from '#lib/events/words/terms'
import { findTokens, stemsOf, type Token } from '#lib/events/words/tokens'
import { findVerbs } from '#lib/events/words/verbs'
import type { Span, Timex } from '#lib/model'
import { type Clause, findClauses, subordinators } from './clauses'
import { endWithParticle, findMinorTriggers } from './find-minor-triggers'
import { isEventNoun } from './names-happening'
import type { Trigger } from './trigger'

export type { Trigger } from './trigger'

/** Who acts or speaks: a name, a pronoun, "the spokesman", or something else. */
export type Subject = { kind: 'name' | 'pronoun' | 'role' | 'other'; key: string }

/** A sentence taken apart. */
export type Sentence = Span & {
  /** Those of all clauses. */
  tokens: Token[]
  clauses: Clause[]
  triggers: Trigger[]
  /** What is told by the way: triggers that carry no sentence. */
  minor: Trigger[]
  /** The trigger of the main line; null where nothing happens. */
  main: Trigger | null
  subject: Subject | null
  timexes: Timex[]
  /** Those of them that can date a happening. */
  dates: Timex[]
}

const reporting = stemsOf(reportingVerbs)
const accusing = stemsOf(accusingVerbs)
const roles = stemsOf(roleNouns)
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
const stateKeys = stemsOf(stateNouns)
const prepositions = new Set(
  'of in on at for from with under over between among against near during to into after before within'.split(
    ' ',
  ),
)
const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we'])

/** Takes the sentence at `span` apart; `timexes` are those inside it. */
export function readSentence(
  text: string,
  span: Span,
  quotations: Span[],
  timexes: Timex[],
): Sentence {
  const tokens = findTokens(text, span)
  const clauses = findClauses(text, tokens, quotations)
  const triggers = clauses.flatMap((clause, index) => findTriggers(clause, index, timexes))
  const main = mainTrigger(clauses, triggers)
  const minor = findMinor(clauses, tokens, triggers, timexes)
  const subject = findSubject(clauses, main)
  const dates = findDates(tokens, timexes)
  return { ...span, tokens, clauses, triggers, minor, main, subject, timexes, dates }
}

/** Time expressions that can date a happening: placed on the calendar or placeable, and not ruled out by "not". */
function findDates(tokens: Token[], timexes: Timex[]): Timex[] {
  const datable = timexes.filter(isDatable)
  return datable.filter(({ start }) => {
    const before = tokens.filter(({ end }) => end <= start).slice(-2)
    return !/(^| )not( on| in| at)?$/.test(before.map(({ lower }) => lower).join(' '))
  })
}

function isDatable({ type, value, edtf }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && (edtf !== undefined || value.startsWith('XXXX'))
}

function findTriggers(clause: Clause, index: number, timexes: Timex[]): Trigger[] {
  const { tokens } = clause
  const triggers: Trigger[] = []
  const verbPlaces = new Set<number>()
  for (const verb of findVerbs(tokens)) {
    const token = tokens[verb.index]
    verbPlaces.add(verb.index)
    if (!token || states.has(token.key)) continue
    const kind = reporting.has(token.key) ? 'utterance' : 'verb'
    const accused = accusing.has(token.key) ? nounAfter(tokens, verb.index) : null
    triggers.push({
      ...(accused
        ? {
            start: accused.start,
            end: accused.end,
            key: accused.key,
            kind: 'noun',
            attribution: token.lower,
          }
        : { start: token.start, end: endWithParticle(tokens, verb.index), key: token.key, kind }),
      tense: verb.tense,
      negated: verb.negated,
      clause: index,
    })
  }
  const inTimex = (token: Token) =>
    timexes.some(timex => token.start >= timex.start && token.end <= timex.end)
  for (const [place, token] of tokens.entries()) {
    const isNoun = isEventNoun(token.lower) && !verbPlaces.has(place) && !inTimex(token)
    if (!isNoun || triggers.some(({ start }) => start === token.start)) continue
    const { start, end, key } = token
    triggers.push({ start, end, key, kind: 'noun', tense: null, negated: false, clause: index })
  }
  return triggers.sort((a, b) => a.start - b.start)
}

function findMinor(
  clauses: Clause[],
  tokens: Token[],
  triggers: Trigger[],
  timexes: Timex[],
): Trigger[] {
  const known = new Set(triggers.map(({ start }) => start))
  const isKnown = ({ start, end }: Token) =>
    known.has(start) || timexes.some(timex => start >= timex.start && end <= timex.end)
  const reading = { isKnown, isHeadline: isInCapitals(tokens) }
  return clauses.flatMap((clause, index) => findMinorTriggers(clause, index, reading))
}

/** "Mayor Opens Bridge After Flood": where nearly all words have a capital, it tells no name. */
function isInCapitals(tokens: Token[]): boolean {
  let long = 0
  let capitals = 0
  for (const { word, capital } of tokens) {
    if (word.length < 4) continue
    long++
    if (capital) capitals++
  }
  return long >= 4 && capitals >= long * 0.75
}

function nounAfter(tokens: Token[], index: number): Token | null {
  const after = tokens
    .slice(index + 1)
    .filter(({ lower, capital }) => isEventNoun(lower) && !capital)
  return after.at(0) ?? null
}

/** The first verb outside quotations and subordinate clauses; else what is said or named there. */
function mainTrigger(clauses: Clause[], triggers: Trigger[]): Trigger | null {
  const inMainLine = triggers.filter(({ clause }) => {
    const at = clauses[clause]
    return at && !at.quoted && !subordinators.has(at.opener) && !isLeadIn(clauses, clause)
  })
  return (
    inMainLine.find(({ tense }) => tense !== null) ??
    triggers.find(({ kind }) => kind === 'utterance') ??
    inMainLine.at(0) ??
    triggers.at(0) ??
    null
  )
}

/** "In a later tweet directed at Russia, …": a first clause that starts with a preposition leads in. */
function isLeadIn(clauses: Clause[], index: number): boolean {
  const first = clauses[index]?.tokens[0]
  return index === 0 && clauses.length > 1 && prepositions.has(first?.lower ?? '')
}

/** Who the sentence is about: the subject of its first unquoted main clause, else who speaks. */
function findSubject(clauses: Clause[], main: Trigger | null): Subject | null {
  const own = main && clauses[main.clause]
  if (!own || main.tense === null) return null
  for (const clause of clauses.slice(0, main.clause + 1)) {
    if (clause.quoted || subordinators.has(clause.opener)) continue
    if (clause !== own && isLeadIn(clauses, clauses.indexOf(clause))) continue
    const verb = findVerbs(clause.tokens).at(0)?.index ?? clause.tokens.length
    const place = clause === own ? own.tokens.findIndex(({ start }) => start >= main.start) : verb
    const subject = subjectIn(clause.tokens.slice(0, Math.min(verb, place)))
    if (subject) return subject
  }
  // “…,” said the spokesman: who speaks stands behind the verb.
  return subjectIn(own.tokens.filter(({ start }) => start > main.start).slice(0, 6))
}

/** The head of the noun phrase that `tokens` begin with: its last name, pronoun or role, else its last word. */
function subjectIn(tokens: Token[]): Subject | null {
  const phrase = nounPhrase(tokens)
  const last = phrase.findLast(token => pronouns.has(token.lower) || isName(token) || isRole(token))
  if (!last) {
    const other = phrase.findLast(token => /^[a-z]{4,}/.test(token.lower) && isContent(token))
    return other ? { kind: 'other', key: other.key } : null
  }
  if (pronouns.has(last.lower)) return { kind: 'pronoun', key: last.lower }
  if (isRole(last) && !last.capital) return { kind: 'role', key: last.key }
  return { kind: 'name', key: last.key }
}

/** "Fears of a confrontation between Russia and the West": what follows a preposition is not the head. */
function nounPhrase(tokens: Token[]): Token[] {
  const start = tokens.findIndex(token => pronouns.has(token.lower) || isContent(token))
  if (start < 0) return tokens
  const length = tokens.slice(start).findIndex(({ lower }) => prepositions.has(lower))
  return length < 0 ? tokens.slice(start) : tokens.slice(start, start + length)
}

/** "the suspect", not "a suspected". */
function isRole({ key, lower }: Token): boolean {
  return roles.has(key) && !lower.endsWith('ed')
}

function isName(token: Token): boolean {
  return (
    token.capital && isContent(token) && !stateKeys.has(token.key) && !commonWords.has(token.lower)
  )
}
