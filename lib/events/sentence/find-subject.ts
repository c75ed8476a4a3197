import { roleNouns, stateNouns } from '#lib/events/english/event-nouns'
import { commonWords } from '#lib/events/english/stop-words'
import { isContent } from '#lib/events/words/terms'
import { stemsOf, type Token } from '#lib/events/words/tokens'
import { findVerbs } from '#lib/events/words/verbs'
import { type Clause, subordinators } from './clauses'
import { prepositions } from './lead-in'
import type { Trigger } from './trigger'

const roles = stemsOf(roleNouns)
const stateKeys = stemsOf(stateNouns)
const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we'])

/** Who acts or speaks: a name, a pronoun, "the spokesman", or something else. */
export type Subject = { kind: 'name' | 'pronoun' | 'role' | 'other'; key: string }

/** Who the sentence is about: the subject of its first unquoted main clause, else who speaks. */
export function findSubject(clauses: Clause[], main: Trigger | null): Subject | null {
  const own = main && clauses[main.clause]
  if (!own || main.tense === null) return null
  for (const clause of clauses.slice(0, main.clause + 1)) {
    if (clause.quoted || subordinators.has(clause.opener)) continue
    if (clause !== own && clause.leadsIn) continue
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
