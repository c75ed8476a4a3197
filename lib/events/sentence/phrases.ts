import { commonWords } from '#lib/events/english/stop-words'
import { isContent } from '#lib/events/words/terms'
import type { Token } from '#lib/events/words/tokens'
import type { Sentence } from './sentence'

const length = 5
const leastContent = 2

/** Runs of five words of which at least two say something of their own; `words` are those of `tokens`. */
export function phrasesOf(tokens: Token[], words = wordsOf(tokens)): Set<string> {
  const phrases = new Set<string>()
  const starts: number[] = []
  const tells: boolean[] = []
  let content = 0
  let next = 0
  for (const [last, token] of tokens.entries()) {
    const first = last - length + 1
    const end = next + token.lower.length
    starts.push(next)
    tells.push(isContent(token) && !commonWords.has(token.lower))
    next = end + 1
    if (tells[last]) content++
    if (tells[first - 1]) content--
    // Cut out of the whole: to put each together from its words takes longer.
    if (first >= 0 && content >= leastContent) phrases.add(words.slice(starts[first], end))
  }
  return phrases
}

/**
 * Leaves of each set of phrases only what another has too, and its first: what one sentence alone has
 * shows nothing, and only takes time to compare.
 */
export function keepShared(all: Iterable<Set<string>>): void {
  const distinct = new Set(all)
  const met = new Set<string>()
  const shared = new Set<string>()
  for (const phrases of distinct) {
    for (const phrase of phrases) (met.has(phrase) ? shared : met).add(phrase)
  }
  for (const phrases of distinct) {
    const [first] = phrases
    for (const phrase of phrases) {
      if (phrase !== first && !shared.has(phrase)) phrases.delete(phrase)
    }
  }
}

/** Whether two tellings share such a run. */
export function sharePhrase(a: Set<string>, b: Set<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const phrase of small) if (large.has(phrase)) return true
  return false
}

/** `tokens` as one text in lower case with single spaces, to look a quotation up in. */
export function wordsOf(tokens: Token[]): string {
  return tokens.map(({ lower }) => lower).join(' ')
}

/** Quotations in a sentence that say something: two content words or more. */
export function quotesOf({ clauses }: Sentence): string[] {
  return clauses
    .filter(({ quoted, tokens }) => quoted && tokens.filter(isContent).length >= leastContent)
    .map(({ tokens }) => wordsOf(tokens))
}
