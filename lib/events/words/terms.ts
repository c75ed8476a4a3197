import { countryOf } from '#lib/events/english/countries'
import { commonWords, stopWords } from '#lib/events/english/stop-words'
import type { Token } from './tokens'

/** What a stretch of text says, for comparison: weight by key. */
export type Terms = Map<string, number>

/** Words that hand on what somebody says or lay it at a door: they tell nothing of the happening. */
const attribution = new Set(
  `said says saying told tells telling added adds noted notes according reportedly allegedly alleged suspected
  accused accuse accuses cited citing quoted claimed claims reported apparently`.split(/\s+/),
)
const nameWeight = 1.2
const commonWeight = 0.5

/** Whether a word carries content of its own. */
export function isContent(token: Token): boolean {
  if (attribution.has(token.lower)) return false
  if (token.capital && countryOf.has(token.lower)) return true
  return token.lower.length > 1 && !stopWords.has(token.lower)
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
