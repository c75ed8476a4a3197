import type { Match } from './expression'
import { findTokens } from './find-tokens'
import { splitGluedOffsets } from './glued'
import type { Tokens } from './tokens'

/** A text on its way through recognition: its tokens, and the dates already read at each of them. */
export type Source = {
  text: string
  tokens: Tokens
  /** The longest plain date that starts at a token; undefined where nobody has looked. */
  dates: (Match | null | undefined)[]
}

export function openSource(text: string): Source {
  const tokens = splitGluedOffsets(findTokens(text))
  return { text, tokens, dates: new Array(tokens.length) }
}

/** The word at `at`, or an empty one outside the text. */
export function wordAt(source: Source, at: number): string {
  return source.tokens.wordAt(at)
}
