import type { Span } from '#lib/model'

export type Word = Span & { word: string }

const pattern =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}\p{M}]+)*/gu

/**
 * Words of `text` with their spans, as they stand: `U.S.`, `2.5`, `1,200`, `so-called` and
 * `Trump’s` are one word each.
 */
export function findWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(pattern)) {
    const [word] = match
    words.push({ start: match.index, end: match.index + word.length, word })
  }
  return words
}
