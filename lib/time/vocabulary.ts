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

const byWord = new Map<string, KnownWord>()
const byIndex: (KnownWord | undefined)[] = [undefined]
/** A hash table of their indices: what shares a slot stands in the next one that is free. */
const slots = new Uint16Array(0x4000)
const lastSlot = slots.length - 1
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
  let slot = hashOf(word) & lastSlot
  while (slots[slot]) slot = (slot + 1) & lastSlot
  slots[slot] = known.index
  byWord.set(word, known)
  byIndex.push(known)
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

/** The record of the word from `start` to `end`, whose lower-case letters have this hash, if it is known. */
export function findKnown(
  hash: number,
  text: string,
  start: number,
  end: number,
): KnownWord | undefined {
  for (let slot = hash & lastSlot; slots[slot]; slot = (slot + 1) & lastSlot) {
    const known = byIndex[slots[slot] ?? 0]
    if (known && isSpelt(known.word, text, start, end)) return known
  }
  return undefined
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
