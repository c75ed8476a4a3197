import type { Expression, Piece } from './expression'
import type { ClassName, ClassValues } from './readers'
import type { Source } from './source'

/** What the braces of a pattern have read: `{month}` as `month`, `{month:month2}` as `month2`. */
export type Captures = Partial<ClassValues> & {
  [Name in ClassName as `${Name}2`]?: ClassValues[Name]
}

/** Where a match stands: token indices, half open, of the whole and of each pair of braces. */
export type Place = {
  source: Source
  first: number
  next: number
  of: (name: string) => [first: number, next: number]
  /** The word before the match and the one after it; empty beyond a paragraph break. */
  before: string
  after: string
}

/**
 * A wording and what it says. Patterns are words in lower case, `a|b` for one word or another,
 * `( … | … )` for phrases, `?` for what may be missing and `{class}` for what a class reads.
 * `read` returns null where the words mean something else.
 */
export type Rule = {
  name: string
  patterns: string[]
  read: (captures: Captures, place: Place) => Expression | Piece[] | null
}
