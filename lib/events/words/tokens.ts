import { stemmer } from 'stemmer'
import { countryOf } from '#lib/events/english/countries'
import { irregularBases, shortBases } from '#lib/events/english/irregular-verbs'
import type { Span } from '#lib/model'
import { findWords } from '#lib/text/words'
import { carriesContent } from './content'
import { parseNumber } from './parse-number'

/** A word of a sentence. `key` is what two texts are compared by: a stem, or the country it stands for. */
export type Token = Span & {
  word: string
  lower: string
  key: string
  capital: boolean
  /** Whether it carries content of its own: see `isContent`. */
  content: boolean
  /** The number that it is: see `parseNumber`. */
  number: number | null
}

/** Words of `span` in `text`, with offsets in `text`. */
export function findTokens(text: string, span: Span): Token[] {
  return findWords(text.slice(span.start, span.end)).map(({ start, end, word }) => {
    const { lower, key, capital, content, number } = readWord(word)
    const [from, to] = [span.start + start, span.start + end]
    return { start: from, end: to, word, lower, key, capital, content, number }
  })
}

type ReadWord = Omit<Token, 'start' | 'end'>

// The same words come again and again; stemming them once keeps a large folder fast.
const readWords = new Map<string, ReadWord>()
const mostRemembered = 200_000

function readWord(word: string): ReadWord {
  const known = readWords.get(word)
  if (known) return known
  const bare = word.replace(/['’]s$|['’]$/i, '').replace(/^[.'’]+|[.'’]+$/g, '')
  const lower = bare.toLowerCase().replaceAll('’', "'")
  const capital = /^\p{Lu}/u.test(bare)
  const read = {
    word,
    lower,
    capital,
    key: keyOf(lower, capital),
    content: carriesContent(lower, capital),
    number: parseNumber(word),
  }
  if (readWords.size >= mostRemembered) readWords.clear()
  readWords.set(word, read)
  return read
}

function keyOf(lower: string, capital: boolean): string {
  const country = capital ? countryOf.get(lower) : undefined
  return country ?? stemOf(lower)
}

/** Stem of a lower-case word; forms that no stemmer brings together go to their base first: `met` → `meet`. */
export function stemOf(lower: string): string {
  return stemmer(irregularBases.get(lower) ?? shortBases.get(lower) ?? lower)
}

/** The stems of a list of words, to look tokens up by `key`. */
export function stemsOf(words: Iterable<string>): Set<string> {
  return new Set([...words].map(stemOf))
}
