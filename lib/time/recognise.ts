import { dateRules, phraseRules } from './english'
import type { Expression, Found, Match } from './expression'
import { matchAt } from './match'
import type { Read } from './numbers'
import { growTree, noteBeginnings } from './pattern-tree'
import { startsReader } from './readers'
import { openSource, type Source } from './source'
import type { Tokens } from './tokens'
import { type KnownWord, knownWords } from './vocabulary'

const dateTree = growTree(dateRules)
const phraseTree = growTree(phraseRules, readDate)
const trees = [dateTree, phraseTree]
noteBeginnings()
for (const known of knownWords()) {
  known.canStart = startsExpression(known)
  known.canStandAlone = standsAlone(known)
}

/** Every time expression of `text` as its rule read it, longest first at each place, in order. */
export function recognise(text: string): { source: Source; found: Found[] } {
  const source = openSource(text)
  const found: Found[] = []
  let at = 0
  while (at < source.tokens.length) {
    const match = canStart(source, at) ? longestAt(source, at) : null
    if (match) found.push(...piecesOf(match, source, at))
    at = match ? Math.max(match.next, at + 1) : at + 1
  }
  return { source, found }
}

/** The plain date that starts here, for rules that say something of a date: "late on {date}". */
function readDate(source: Source, at: number): Read<Expression> | null {
  const match = dateAt(source, at)
  return match && firstDate(match)
}

/** The longest plain date that starts here; each place is looked at once. */
function dateAt(source: Source, at: number): Match | null {
  const known = source.dates[at]
  if (known !== undefined) return known
  const match = canStart(source, at) ? matchAt(dateTree, source, at) : null
  source.dates[at] = match
  return match
}

/** Of "8–9 April" the 8th, so that "the night of 8–9 April" is that of the 8th. */
function firstDate({ result, next }: Match): Read<Expression> | null {
  if (!Array.isArray(result)) return { value: result, next }
  const piece = result[0]
  return piece ? { value: piece.expression, next: piece.next } : null
}

function longestAt(source: Source, at: number): Match | null {
  const phrase = matchAt(phraseTree, source, at)
  const date = dateAt(source, at)
  if (!phrase || !date) return phrase ?? date
  return date.next > phrase.next ? date : phrase
}

/** Most words start nothing; one look tells. */
function canStart({ tokens }: Source, at: number): boolean {
  const known = tokens.knownAt(at)
  if (!known) return tokens.kindAt(at) === 'number' && canNumberStart(tokens, at)
  if (!known.canStart) return false
  if (known.word === "'") return tokens.kindAt(at + 1) === 'number'
  return known.canStandAlone || canGoOn(tokens, at + 1)
}

/** A price starts nothing, and a short number only with a word that goes with it. */
function canNumberStart(tokens: Tokens, at: number): boolean {
  const before = tokens.knownWordAt(at - 1)
  if (currencies.has(before)) return false
  const isLong = tokens.endAt(at) - tokens.startAt(at) > 3
  return isLong || canGoOn(tokens, at + 1) || before === 'on'
}

const currencies = new Set(['$', '£', '€', '¥'])

function canGoOn(tokens: Tokens, next: number): boolean {
  return tokens.knownAt(next) !== undefined || tokens.kindAt(next) === 'number'
}

function standsAlone(known: KnownWord): boolean {
  const isWhole = trees.some(({ words }) => words.get(known)?.some(step => step.child.ends.length))
  return isWhole || known.entry?.clockName !== undefined
}

function startsExpression(known: KnownWord): boolean {
  return trees.some(({ words }) => words.has(known)) || startsReader(known)
}

function piecesOf({ result, next, rule }: Match, source: Source, first: number): Found[] {
  return Array.isArray(result)
    ? result.map(piece => foundOf(source, piece.expression, piece.first, piece.next, rule.name))
    : [foundOf(source, result, first, next, rule.name)]
}

function foundOf(
  { tokens }: Source,
  expression: Expression,
  first: number,
  next: number,
  rule: string,
): Found {
  const start = tokens.startAt(first)
  return { start, end: tokens.endAt(next - 1), expression, rule, first, next }
}
