import type { Token } from '#lib/events/words/tokens'
import type { Span } from '#lib/model'

/** A stretch of a sentence between punctuation and joining words, with the word that opened it. */
export type Clause = Span & {
  /** Joining word in lower case, or '' where only punctuation stands before. */
  opener: string
  tokens: Token[]
  quoted: boolean
  /** "In a later tweet directed at Russia, …": a first one that starts with a preposition. */
  leadsIn?: boolean
}

/** Openers of a clause that says when, why or who: not the main line of a sentence. */
export const subordinators = new Set(
  `after before following when while as because since although though whereas if unless until till which who
  whom whose where amid despite besides without by`.split(/\s+/),
)

const openers = new Set([...subordinators, 'that', 'and', 'but', 'or', 'so'])

/** Cuts a sentence into clauses at punctuation, quotation marks and joining words. */
export function findClauses(text: string, tokens: Token[], quotations: Span[]): Clause[] {
  const clauses: Clause[] = []
  let current: Clause | null = null
  let previousEnd = tokens[0]?.start ?? 0
  for (const [index, token] of tokens.entries()) {
    const quoted = quotations.some(({ start, end }) => token.start >= start && token.start < end)
    const opens = opensClause(text, token, tokens[index - 1])
    const cut: boolean =
      !current || opens || quoted !== current.quoted || isCutBetween(text, previousEnd, token.start)
    if (cut) {
      const opener = opens ? token.lower : ''
      current = { start: token.start, end: token.end, opener, tokens: [], quoted }
      clauses.push(current)
    }
    if (current) {
      current.tokens.push(token)
      current.end = token.end
    }
    previousEnd = token.end
  }
  return clauses
}

/** Whether what stands in `clause` carries its sentence: unquoted, and not said to tell when, why or who. */
export function isInMainLine(
  { clauses }: { clauses: Clause[] },
  { clause }: { clause: number },
): boolean {
  const own = clauses[clause]
  return own !== undefined && !own.quoted && !own.leadsIn && !subordinators.has(own.opener)
}

/** Whether punctuation stands between two words; nearly always it is one space. */
function isCutBetween(text: string, from: number, to: number): boolean {
  if (to - from <= 1 && text[from] === ' ') return false
  return /[,;:—–()\n]| - /.test(text.slice(from, to))
}

function opensClause(text: string, token: Token, before: Token | undefined): boolean {
  if (!openers.has(token.lower)) return false
  // "was closely following" is a verb; "following the attack" opens a clause.
  if (
    token.lower === 'following' &&
    before &&
    /^(is|are|was|were|been|the|\w+ly)$/.test(before.lower)
  ) {
    return false
  }
  // "by 3 percent", "after 2017": a measure, not a clause.
  return !/^\s+\d/.test(text.slice(token.end, token.end + 4))
}
