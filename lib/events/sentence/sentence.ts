import { isContent } from '#lib/events/words/terms'
import type { Token } from '#lib/events/words/tokens'
import { tokensIn } from '#lib/events/words/tokens-of'
import type { Span, Timex } from '#lib/model'
import { attachDates, type OwnDates } from './attach-dates'
import { type Clause, findClauses, isInMainLine } from './clauses'
import { findMinorTriggers } from './find-minor-triggers'
import { findSubject, type Subject } from './find-subject'
import { findTriggers } from './find-triggers'
import { lastBefore } from './last-before'
import { markLeadIn } from './lead-in'
import { isIn, type Trigger } from './trigger'

export type { Trigger } from './trigger'

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
  /** Those that date a trigger by where they stand, by its start. */
  ownDates: OwnDates
}

/** Takes the sentence at `span` apart; `timexes` are those inside it. */
export function readSentence(
  text: string,
  span: Span,
  quotations: Span[],
  timexes: Timex[],
): Sentence {
  const tokens = tokensIn(text, span)
  const clauses = findClauses(text, tokens, quotations)
  markLeadIn(clauses, timexes)
  const inTimex = insideOf(timexes)
  const triggers = clauses.flatMap((clause, index) => findTriggers(clause, index, inTimex))
  const main = mainTrigger(clauses, triggers)
  const minor = findMinor(clauses, tokens, triggers, inTimex)
  const subject = findSubject(clauses, main)
  const dates = findDates(tokens, timexes)
  const ownDates = attachDates(dates, { clauses, triggers, minor, main })
  const { start, end } = span
  // Field by field: spreading an object into a larger one takes many times as long.
  return {
    start,
    end,
    tokens,
    clauses,
    triggers,
    minor,
    main,
    subject,
    timexes,
    dates,
    ownDates,
  }
}

/** Whether a word belongs to one of `timexes`. */
function insideOf(timexes: Timex[]): (token: Token) => boolean {
  if (timexes.length === 0) return () => false
  return token => token.end <= (timexes[lastBefore(timexes, token.start)]?.end ?? 0)
}

/** Time expressions that can date a happening: placed on the calendar or placeable, and not after "not" or "until". */
function findDates(tokens: Token[], timexes: Timex[]): Timex[] {
  return timexes.filter(timex => {
    if (!isDatable(timex)) return false
    const next = lastBefore(tokens, timex.start - 1) + 1
    const before = tokens.slice(Math.max(0, next - 2), next)
    if (isLifeSpan(timex, before.at(-1))) return false
    return !/(^| )(?:(?:not|until|till)(?: on| in| at)?)$/.test(
      before.map(({ lower }) => lower).join(' '),
    )
  })
}

/** Years: what is shorter behind a name is rather a term of office, or a war. */
const shortestLife = 15

/** "Ida Brandt 1955–2011", "(1955–2011)": years behind a name are those of its bearer, and date nothing done. */
function isLifeSpan({ edtf = '', value }: Timex, before: Token | undefined): boolean {
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(edtf) ?? []
  if (!before || !/^\d{4}$/.test(value) || Number(to) - Number(from) < shortestLife) return false
  return (before.capital && isContent(before)) || /^\d{4}/.test(before.word)
}

function isDatable({ type, value, edtf }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && (edtf !== undefined || value.startsWith('XXXX'))
}

function findMinor(
  clauses: Clause[],
  tokens: Token[],
  triggers: Trigger[],
  inTimex: (token: Token) => boolean,
): Trigger[] {
  const isTold = (token: Token) => {
    const before = triggers[lastBefore(triggers, token.start)]
    return before !== undefined && isIn(before, token)
  }
  const isKnown = (token: Token) => isTold(token) || inTimex(token)
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

/** The first verb outside quotations and subordinate clauses; else what is said or named there. */
function mainTrigger(clauses: Clause[], triggers: Trigger[]): Trigger | null {
  const inMainLine = triggers.filter(trigger => isInMainLine({ clauses }, trigger))
  return (
    inMainLine.find(({ tense }) => tense !== null) ??
    triggers.find(({ kind }) => kind === 'utterance') ??
    inMainLine.at(0) ??
    triggers.at(0) ??
    null
  )
}
