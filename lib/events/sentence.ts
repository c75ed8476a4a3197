import type { Span, Timex } from '#lib/model'
import { type Clause, findClauses, subordinators } from './clauses'
import { eventNouns, roleNouns } from './english/event-nouns'
import { accusingVerbs, reportingVerbs } from './english/reporting'
import { findTokens, stemsOf, type Token } from './tokens'
import { findVerbs, type Tense } from './verbs'

/** The verb or noun that names a happening. An utterance is a reporting verb: what is said may be the happening. */
export type Trigger = Span & {
  key: string
  kind: 'verb' | 'noun' | 'utterance'
  tense: Tense | null
  negated: boolean
  /** Index of its clause. */
  clause: number
  /** The verb that lays it at somebody's door: "accused". */
  attribution?: string
}

/** Who acts or speaks: a name, a pronoun, "the spokesman", or something else. */
export type Subject = { kind: 'name' | 'pronoun' | 'role' | 'other'; key: string }

/** A sentence taken apart. */
export type Sentence = Span & {
  clauses: Clause[]
  triggers: Trigger[]
  /** The trigger of the main line; null where nothing happens. */
  main: Trigger | null
  subject: Subject | null
  timexes: Timex[]
}

const reporting = stemsOf(reportingVerbs)
const accusing = stemsOf(accusingVerbs)
const nouns = stemsOf(eventNouns)
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
const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we'])

/** Takes the sentence at `span` apart; `timexes` are those inside it. */
export function readSentence(
  text: string,
  span: Span,
  quotations: Span[],
  timexes: Timex[],
): Sentence {
  const clauses = findClauses(text, findTokens(text, span), quotations)
  const triggers = clauses.flatMap((clause, index) => findTriggers(clause, index, timexes))
  const main = mainTrigger(clauses, triggers)
  return { ...span, clauses, triggers, main, subject: findSubject(clauses, main), timexes }
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
        : { start: token.start, end: token.end, key: token.key, kind }),
      tense: verb.tense,
      negated: verb.negated,
      clause: index,
    })
  }
  const inTimex = (token: Token) =>
    timexes.some(timex => token.start >= timex.start && token.end <= timex.end)
  for (const [place, token] of tokens.entries()) {
    const isNoun = nouns.has(token.key) && !verbPlaces.has(place) && !inTimex(token)
    if (!isNoun || triggers.some(({ start }) => start === token.start)) continue
    const { start, end, key } = token
    triggers.push({ start, end, key, kind: 'noun', tense: null, negated: false, clause: index })
  }
  return triggers
}

function nounAfter(tokens: Token[], index: number): Token | null {
  const after = tokens.slice(index + 1).filter(token => nouns.has(token.key) && !token.capital)
  return after.at(0) ?? null
}

/** The first verb outside quotations and subordinate clauses; else what is said or named there. */
function mainTrigger(clauses: Clause[], triggers: Trigger[]): Trigger | null {
  const inMainLine = triggers.filter(({ clause }) => {
    const at = clauses[clause]
    return at && !at.quoted && !subordinators.has(at.opener)
  })
  return (
    inMainLine.find(({ tense }) => tense !== null) ??
    triggers.find(({ kind }) => kind === 'utterance') ??
    inMainLine.at(0) ??
    triggers.at(0) ??
    null
  )
}

/** Who the sentence is about: the subject of its first unquoted main clause, else who speaks. */
function findSubject(clauses: Clause[], main: Trigger | null): Subject | null {
  const own = main && clauses[main.clause]
  if (!own) return null
  for (const clause of clauses.slice(0, main.clause + 1)) {
    if (clause.quoted || subordinators.has(clause.opener)) continue
    const verb = findVerbs(clause.tokens).at(0)?.index ?? clause.tokens.length
    const place = clause === own ? own.tokens.findIndex(({ start }) => start >= main.start) : verb
    const subject = subjectIn(clause.tokens.slice(0, Math.min(verb, place)))
    if (subject) return subject
  }
  // “…,” said the spokesman: who speaks stands behind the verb.
  return subjectIn(own.tokens.filter(({ start }) => start > main.start).slice(0, 6))
}

function subjectIn(tokens: Token[]): Subject | null {
  const last = tokens.findLast(
    token => pronouns.has(token.lower) || token.capital || roles.has(token.key),
  )
  if (!last) {
    const other = tokens.findLast(token => /^[a-z]{4,}/.test(token.lower))
    return other ? { kind: 'other', key: other.key } : null
  }
  if (pronouns.has(last.lower)) return { kind: 'pronoun', key: last.lower }
  if (roles.has(last.key) && !last.capital) return { kind: 'role', key: last.key }
  return { kind: 'name', key: last.key }
}
