import { commonWords } from '#lib/events/english/stop-words'
import { isContent } from '#lib/events/words/terms'
import type { Token } from '#lib/events/words/tokens'
import type { Sentence } from './sentence'

const length = 5
const leastContent = 2

/** Runs of five words of which at least two say something of their own. */
export function phrasesOf(tokens: Token[]): Set<string> {
  const phrases = new Set<string>()
  for (let start = 0; start + length <= tokens.length; start++) {
    const run = tokens.slice(start, start + length)
    const content = run.filter(token => isContent(token) && !commonWords.has(token.lower))
    if (content.length >= leastContent) phrases.add(run.map(({ lower }) => lower).join(' '))
  }
  return phrases
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
