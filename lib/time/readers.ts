import { readClock } from './clock'
import type { Expression, Mod, PartOfDay, Season, TimeOfDay, Unit, Which } from './expression'
import {
  type Count,
  isCountWord,
  type Read,
  readCount,
  readOrdinal,
  readYearWords,
} from './numbers'
import { phraseTable, readPhrase } from './phrase-table'
import type { Source } from './source'
import type { KnownWord } from './vocabulary'

/** What each class in braces reads from the words. */
export type ClassValues = {
  month: number
  weekday: number
  weekdays: number
  unit: Unit
  single: Unit
  units: Unit
  season: Season
  seasons: Season
  part: PartOfDay
  parts: PartOfDay
  which: Which
  phase: Mod
  later: -1 | 1
  zone: string
  amPm: number
  ordinal: number
  count: Count
  day: number
  year: number
  shortYear: number
  twoDigits: number
  yearWords: number
  clock: TimeOfDay
  numeric: string
  atLeast: Mod
  date: Expression
}

export type ClassName = keyof ClassValues

export type Reader = (source: Source, at: number) => Read<unknown> | null

/** Classes that are more than a word in the lexicon. */
export const readers: Partial<Record<ClassName, Reader>> = {
  count: (source, at) => readCount(source.tokens, at),
  ordinal: (source, at) => readOrdinal(source.tokens, at),
  yearWords: (source, at) => readYearWords(source.tokens, at),
  day: readDay,
  year: readYear,
  shortYear: readShortYear,
  twoDigits: readTwoDigits,
  numeric: readNumeric,
  clock: readClock,
  atLeast: ({ tokens }, at) => readPhrase(quantifiers, tokens, at),
}

/** What each of these classes can begin with, so that it is asked only where it may find something. */
const beginnings: Partial<
  Record<ClassName, { number: boolean; word: (known: KnownWord) => boolean }>
> = {
  count: { number: true, word: isCountWord },
  ordinal: { number: true, word: ({ entry }) => (entry?.ordinal ?? entry?.tens) !== undefined },
  yearWords: { number: false, word: ({ entry }) => entry?.unitNumber !== undefined },
  day: { number: true, word: () => false },
  year: { number: true, word: () => false },
  numeric: { number: true, word: () => false },
  twoDigits: { number: true, word: () => false },
  shortYear: { number: false, word: ({ word }) => word === "'" },
  clock: {
    number: true,
    word: ({ word, entry }) =>
      (entry?.clockName ?? entry?.unitNumber ?? entry?.tens) !== undefined ||
      word === 'half' ||
      word === 'quarter',
  },
  atLeast: { number: false, word: ({ word }) => quantifiers.has(word) },
}

/** Whether the class can begin with a number, or with this word. Classes not listed may with any. */
export function canBegin(name: ClassName, known: KnownWord | 'number'): boolean {
  const beginning = beginnings[name]
  if (!beginning) return true
  return known === 'number' ? beginning.number : beginning.word(known)
}

/** Whether any class that reads more than one word can begin with this one. */
export function startsReader(known: KnownWord): boolean {
  return Object.values(beginnings).some(({ word }) => word(known))
}

/** Day of the month, "9" or "9th". */
function readDay({ tokens }: Source, at: number): Read<number> | null {
  const token = tokens.at(at)
  if (token?.kind !== 'number' || token.word.length > 2) return null
  const value = Number(token.word)
  if (value < 1 || value > 31) return null
  const suffix = tokens.at(at + 1)
  if (suffix?.gap !== 'none' || suffix.kind !== 'word') return { value, next: at + 1 }
  return /^(?:st|nd|rd|th)$/.test(suffix.word) ? { value, next: at + 2 } : null
}

/** Four digits from 1000 to 2199. */
function readYear({ tokens }: Source, at: number): Read<number> | null {
  const token = tokens.at(at)
  if (token?.kind !== 'number' || token.word.length !== 4) return null
  const value = Number(token.word)
  if (!(value >= 1000 && value < 2200 && Number.isInteger(value))) return null
  const glued = tokens.at(at + 1)
  // "2018Reuters", a date line without a space, is a year; "1990s" and "2000km" are not.
  const isPartOfWord = glued?.gap === 'none' && glued.kind === 'word' && !glued.capital
  return isPartOfWord ? null : { value, next: at + 1 }
}

/** "'98": an apostrophe and two digits. */
function readShortYear({ tokens }: Source, at: number): Read<number> | null {
  const digits = tokens.at(at + 1)
  if (tokens.wordAt(at) !== "'" || digits?.gap !== 'none' || !/^\d\d$/.test(digits.word))
    return null
  return { value: Number(digits.word), next: at + 2 }
}

/** The "18" of "1914–18". */
function readTwoDigits({ tokens }: Source, at: number): Read<number> | null {
  const token = tokens.at(at)
  const isGlued = token?.gap === 'none' && /^\d\d$/.test(token.word)
  const isSuffixed = tokens.gapAt(at + 1) === 'none' && tokens.kindAt(at + 1) === 'word'
  return isGlued && !isSuffixed ? { value: Number(token.word), next: at + 1 } : null
}

/** A date written in numbers alone: 2018-04-11, 11/4/2018, 11.04.2018, 4/2018, 2017/2018. */
function readNumeric({ tokens }: Source, at: number): Read<string> | null {
  const token = tokens.at(at)
  if (token?.kind !== 'number' || token.word.length > 10) return null
  return /^\d{1,4}(?:([-/.])\d{1,2}(?:\1\d{1,4})?|\/\d{4})$/.test(token.word)
    ? { value: token.word, next: at + 1 }
    : null
}

const quantifiers = phraseTable<Mod>([
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['not less than', 'EQUAL_OR_MORE'],
  ['a minimum of', 'EQUAL_OR_MORE'],
  ['more than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['just over', 'MORE_THAN'],
  ['just under', 'LESS_THAN'],
  ['well over', 'MORE_THAN'],
])
