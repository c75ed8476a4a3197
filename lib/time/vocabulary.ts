import { type Entry, entryOf, lexiconWords } from './lexicon'

/** A word that some pattern or class knows. All others are told apart only when somebody asks. */
export type KnownWord = {
  word: string
  entry: Entry | undefined
  /** Whether a time expression can begin with it. */
  canStart: boolean
  /** The readers that can begin with it, a bit for each (see `readerBit`). */
  readers: number
  /** Whether it is one by itself: "today", but not "the". */
  canStandAlone: boolean
}

const byHash = new Map<number, KnownWord>()
const byWord = new Map<string, KnownWord>()
for (const word of lexiconWords()) learnWord(word)

/** The one record of `word`, made when it is new. */
export function learnWord(word: string): KnownWord {
  const existing = byWord.get(word)
  if (existing) return existing
  const known: KnownWord = {
    word,
    entry: entryOf(word),
    canStart: false,
    canStandAlone: false,
    readers: 0,
  }
  byWord.set(word, known)
  byHash.set(hashOf(word), known)
  return known
}

/** Every known word. */
export function knownWords(): IterableIterator<KnownWord> {
  return byWord.values()
}

/** The record of `word` in lower case, if it is known. */
export function findWord(word: string): KnownWord | undefined {
  return byWord.get(word)
}

/** The record of the word whose lower-case letters have this hash, if it is known and no other's. */
export function findKnown(
  hash: number,
  text: string,
  start: number,
  end: number,
): KnownWord | undefined {
  const known = byHash.get(hash)
  if (!known || known.word.length !== end - start) return undefined
  for (let index = start; index < end; index++) {
    if (smallLetter(text.charCodeAt(index)) !== known.word.charCodeAt(index - start))
      return undefined
  }
  return known
}

function smallLetter(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** The hash that `nextHash` builds letter by letter. */
export function hashOf(word: string): number {
  let hash = 0
  for (let index = 0; index < word.length; index++) hash = nextHash(hash, word.charCodeAt(index))
  return hash
}

/** One more character; capital letters count as small ones. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + smallLetter(code)) | 0
}
