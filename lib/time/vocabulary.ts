import { type Entry, entryOf, lexiconWords, type WordClass } from './lexicon'

/** A word that some pattern or class knows. All others are told apart only when somebody asks. */
export type KnownWord = {
  word: string
  /** Its place in the vocabulary, from 1. */
  index: number
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
const byIndex: (KnownWord | undefined)[] = [undefined]
/** Which endings (low bits) the hashes of known words have: hardly any other word has one of them. */
const endings = new Uint8Array(0x10000)
for (const word of lexiconWords()) learnWord(word)

/** The one record of `word`, made when it is new. */
export function learnWord(word: string): KnownWord {
  const existing = byWord.get(word)
  if (existing) return existing
  const known: KnownWord = {
    word,
    index: byIndex.length,
    entry: entryOf(word),
    canStart: false,
    canStandAlone: false,
    readers: 0,
  }
  const hash = hashOf(word)
  byWord.set(word, known)
  byIndex.push(known)
  byHash.set(hash, known)
  endings[hash & 0xffff] = 1
  return known
}

/** Every known word. */
export function knownWords(): IterableIterator<KnownWord> {
  return byWord.values()
}

/** Every word of a class of the lexicon. */
export function wordsOf(wordClass: WordClass): KnownWord[] {
  return [...byWord.values()].filter(({ entry }) => entry?.[wordClass] !== undefined)
}

/** The record with this index; none has 0. */
export function knownAt(index: number): KnownWord | undefined {
  return byIndex[index]
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
  if (endings[hash & 0xffff] === 0) return undefined
  const known = byHash.get(hash)
  return known && isSpelt(known.word, text, start, end) ? known : undefined
}

function isSpelt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let index = 0; index < word.length; index++) {
    const code = text.charCodeAt(start + index)
    const small = code >= 65 && code <= 90 ? code + 32 : code
    if (small !== word.charCodeAt(index)) return false
  }
  return true
}

/** The hash that `nextHash` builds letter by letter. */
function hashOf(word: string): number {
  let hash = 0
  for (let index = 0; index < word.length; index++) hash = nextHash(hash, word.charCodeAt(index))
  return hash
}

/** The hash with one more letter, a small one. */
export function nextHash(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0
}
