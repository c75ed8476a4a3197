import { commonWords } from '#lib/events/english/stop-words'
import { isContent } from '#lib/events/words/terms'
import type { Token } from '#lib/events/words/tokens'
import type { Sentence } from './sentence'

const length = 5
const leastContent = 2

/** Runs of five words of which at least two say something of their own. */
export function phrasesOf(tokens: Token[]): Set<string> {
  const phrases = new Set<string>()
  const tells = tokens.map(token => isContent(token) && !commonWords.has(token.lower))
  let content = 0
  for (const [last, { lower }] of tokens.entries()) {
    const start = last - length + 1
    if (tells[last]) content++
    if (tells[start - 1]) content--
    if (start < 0 || content < leastContent) continue
    let phrase = ''
    for (let at = start; at < last; at++) phrase += `${tokens[at]?.lower} `
    phrases.add(phrase + lower)
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
