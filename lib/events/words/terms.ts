import { commonWords } from '#lib/events/english/stop-words'
import type { Token } from './tokens'

/** What a stretch of text says, for comparison: weight by key. */
export type Terms = Map<string, number>

const nameWeight = 1.2
const commonWeight = 0.5

/** Whether a word carries content of its own. */
export function isContent({ content }: Token): boolean {
  return content
}

/** Adds the content words of `tokens` to `terms`; of two weights for one word the greater counts. */
export function addTerms(terms: Terms, tokens: Token[], weight: number): Terms {
  for (const token of tokens) {
    if (!isContent(token)) continue
    const own =
      weight * (commonWords.has(token.lower) ? commonWeight : token.capital ? nameWeight : 1)
    terms.set(token.key, Math.max(terms.get(token.key) ?? 0, own))
  }
  return terms
}
