import type { Tokens } from './tokens'
import { learnWord } from './vocabulary'

/** Fixed phrases and what they mean, by their first word and longest first. */
type PhraseTable<Value> = Map<string, { words: string[]; value: Value }[]>

export function phraseTable<Value>(phrases: [string, Value][]): PhraseTable<Value> {
  const table: PhraseTable<Value> = new Map()
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ')
    for (const word of words) learnWord(word)
    const [first = ''] = words
    const others = table.get(first) ?? []
    table.set(
      first,
      [...others, { words, value }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return table
}

/** The longest phrase of the table that starts at token `at`. */
export function readPhrase<Value>(
  table: PhraseTable<Value>,
  tokens: Tokens,
  at: number,
): { value: Value; next: number } | null {
  const first = tokens.knownAt(at)
  const candidates = first && table.get(first.word)
  if (!candidates) return null
  for (const { words, value } of candidates) {
    if (isAt(tokens, at, words)) return { value, next: at + words.length }
  }
  return null
}

function isAt(tokens: Tokens, at: number, words: string[]): boolean {
  for (let index = 1; index < words.length; index++) {
    if (tokens.knownAt(at + index)?.word !== words[index]) return false
  }
  return true
}
