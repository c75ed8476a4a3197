import { dateRules, phraseRules } from './english'
import type { Expression, Found } from './expression'
import type { Read } from './numbers'
import { growTree, type Match, matchAt } from './pattern'
import { openSource, type Source } from './source'

const dateTree = growTree(dateRules)
const phraseTree = growTree(phraseRules, readDate)
const starters = new Set([...dateTree.words.keys(), ...phraseTree.words.keys()])

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
  const known = source.dates[at]
  if (known !== undefined) return known
  const match = canStart(source, at) ? matchAt(dateTree, source, at) : null
  const read = match && firstDate(match)
  source.dates[at] = read
  return read
}

/** Of "3–4 May" the 3rd, so that "the night of 3–4 May" is that of the 3rd. */
function firstDate({ result, next, rule }: Match) {
  if (!Array.isArray(result)) return { value: result, next, rule: rule.name }
  const piece = result[0]
  return piece ? { value: piece.expression, next: piece.next, rule: rule.name } : null
}

function longestAt(source: Source, at: number): Match | null {
  const phrase = matchAt(phraseTree, source, at)
  const date = matchAt(dateTree, source, at)
  if (!phrase || !date) return phrase ?? date
  return date.next > phrase.next ? date : phrase
}

/** Most words start nothing; one look-up tells. */
function canStart({ tokens }: Source, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  return token.kind === 'number' || token.entry !== undefined || starters.has(token.word)
}

function piecesOf(match: Match, source: Source, first: number): Found[] {
  const { result, next, rule } = match
  const pieces = Array.isArray(result) ? result : [{ expression: result, first, next }]
  return pieces.map(piece => ({
    ...piece,
    rule: rule.name,
    start: source.tokens[piece.first]?.start ?? 0,
    end: source.tokens[piece.next - 1]?.end ?? 0,
  }))
}
