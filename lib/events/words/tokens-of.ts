import { byText } from '#lib/events/by-text'
import { lastBefore } from '#lib/events/sentence/last-before'
import type { Span } from '#lib/model'
import { findTokens, type Token } from './tokens'

/** All words of a text. */
export const tokensOf = byText(text => findTokens(text, { start: 0, end: text.length }))

/** As `findTokens`, for a text that several steps read: its words are found once. */
export function tokensIn(text: string, span: Span): Token[] {
  const all = tokensOf(text)
  const from = lastBefore(all, span.start - 1) + 1
  const to = lastBefore(all, span.end - 1) + 1
  // Of a word that lies across a border its part inside is another word.
  const isCut = isAcross(all[from - 1], span.start) || isAcross(all[to - 1], span.end)
  return isCut ? findTokens(text, span) : all.slice(from, to)
}

function isAcross(token: Token | undefined, border: number): boolean {
  return token !== undefined && token.start < border && token.end > border
}
