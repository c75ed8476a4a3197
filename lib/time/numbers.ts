import type { Entry } from './lexicon'
import { phraseTable, readPhrase } from './phrase-table'
import type { Tokens } from './tokens'
import { learnWord } from './vocabulary'

/** A value read from one token or several; `next` is the index of the token after them. */
export type Read<Value> = { value: Value; next: number }

/** How many: a number, or null for an open number ("several days"). */
export type Count = { value: number | null; approximate?: boolean }

for (const word of ['and', 'half', 'thousand', '-', 'st', 'nd', 'rd', 'th', '½', '¼', '¾'])
  learnWord(word)

/** "3", "2.5", "1,460", "2 1/2", "twenty-five", "two and a half", "a couple of", "several". */
export function readCount(tokens: Tokens, at: number): Read<Count> | null {
  const token = tokens.at(at)
  if (!token || token.kind === 'mark' || (token.kind === 'word' && !isCountWord(token))) return null
  const number = token.kind === 'number' ? readDigits(tokens, at) : readNumberWords(tokens, at)
  if (number) return withHalf(tokens, number)
  return readPhrase(vagueCounts, tokens, at)
}

/** Whether a count can begin with this word. */
export function isCountWord({ entry }: { entry?: Entry | undefined }): boolean {
  return (entry?.unitNumber ?? entry?.tens ?? entry?.vague) !== undefined
}

/** A whole number in words: "twenty-five", "a hundred", "two thousand and one". */
export function readNumberWords(tokens: Tokens, at: number): Read<Count> | null {
  const isArticled =
    isArticle(tokens.knownWordAt(at)) && tokens.knownAt(at + 1)?.entry?.scale !== undefined
  let sum: Sum | null = isArticled ? { thousands: 0, part: 1 } : null
  let next = isArticled ? at + 1 : at
  for (let index = next; index < at + 8; index++) {
    const word = tokens.knownWordAt(index)
    if (isJoint(word, sum)) continue
    const longer = addWord(sum, tokens.knownAt(index)?.entry)
    if (!longer) break
    sum = longer
    next = index + 1
  }
  return sum && { value: { value: sum.thousands + sum.part }, next }
}

/** A number under way: its thousands and what came after them. */
type Sum = { thousands: number; part: number }

/** The hyphen of "twenty-five" and the "and" of "a hundred and five". */
function isJoint(word: string, sum: Sum | null): boolean {
  if (!sum) return false
  const isRound = sum.part % 10 === 0
  if (word === '-') return isRound && sum.part % 100 >= 20
  return word === 'and' && isRound && (sum.part >= 100 || sum.thousands > 0)
}

function addWord(sum: Sum | null, entry: Entry | undefined): Sum | null {
  if (!entry) return null
  const scale = Number(entry.scale ?? 0)
  if (scale) {
    if (!sum) return null
    const part = Math.max(sum.part, 1) * scale
    return scale < 1000 ? { ...sum, part } : { thousands: sum.thousands + part, part: 0 }
  }
  const ten = Number(entry.tens ?? 0)
  if (ten) return !sum || sum.part % 100 === 0 ? joined(sum, ten) : null
  if (entry.unitNumber === undefined) return null
  const unit = Number(entry.unitNumber)
  const canFollow = !sum || sum.part % 100 === 0 || (sum.part % 100 >= 20 && unit < 10)
  return canFollow && (!sum || sum.part % 10 === 0) && (!sum || sum.part + sum.thousands > 0)
    ? joined(sum, unit)
    : null
}

function joined(sum: Sum | null, value: number): Sum {
  return { thousands: sum?.thousands ?? 0, part: (sum?.part ?? 0) + value }
}

function readDigits(tokens: Tokens, at: number): Read<Count> | null {
  const value = parseDigits(tokens.wordAt(at))
  if (Number.isNaN(value)) return null
  const next = tokens.at(at + 1)
  const canBeFraction = next && next.kind !== 'word' && next.gap !== 'paragraph'
  const fraction = canBeFraction ? fractions.get(next.word) : undefined
  return fraction
    ? { value: { value: value + fraction }, next: at + 2 }
    : { value: { value }, next: at + 1 }
}

/** A number token as a number; NaN for a clock time, a date and the like. */
function parseDigits(word: string): number {
  if (word.length > 12) return Number.NaN
  if (!word.includes(',')) return Number(word)
  return /^\d+(?:,\d{3})*(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : Number.NaN
}

const fractions = new Map([
  ['1/2', 0.5],
  ['1/4', 0.25],
  ['3/4', 0.75],
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/** "two and a half" days. */
function withHalf(tokens: Tokens, number: Read<Count>): Read<Count> {
  const { next, value } = number
  const isHalf =
    tokens.knownWordAt(next) === 'and' &&
    isArticle(tokens.knownWordAt(next + 1)) &&
    tokens.knownWordAt(next + 2) === 'half'
  return isHalf ? { value: { value: (value.value ?? 0) + 0.5 }, next: next + 3 } : number
}

const vagueCounts = phraseTable<Count>([
  ['a couple of', { value: 2, approximate: true }],
  ['couple of', { value: 2, approximate: true }],
  ['a couple', { value: 2, approximate: true }],
  ['a half', { value: 0.5 }],
  ['half a', { value: 0.5 }],
  ['half an', { value: 0.5 }],
  ['a dozen', { value: 12 }],
  ['half a dozen', { value: 6 }],
  ['dozens of', { value: null }],
  ['a few', { value: null }],
  ['quite a few', { value: null }],
  ['a number of', { value: null }],
  ['few', { value: null }],
  ['several', { value: null }],
  ['many', { value: null }],
  ['some', { value: null }],
  ['a', { value: 1 }],
  ['an', { value: 1 }],
])

/** "19th", "nineteenth", "twenty-first": from 1 to 39. */
export function readOrdinal(tokens: Tokens, at: number): Read<number> | null {
  const token = tokens.at(at)
  if (!token) return null
  if (token.kind === 'number') {
    const suffix = tokens.at(at + 1)
    const isOrdinal = suffix?.gap === 'none' && /^(?:st|nd|rd|th)$/.test(suffix.word)
    return isOrdinal && /^\d{1,3}$/.test(token.word)
      ? { value: Number(token.word), next: at + 2 }
      : null
  }
  const ordinal = token.entry?.ordinal
  if (ordinal) return { value: Number(ordinal), next: at + 1 }
  const ten = Number(token.entry?.tens ?? 0)
  if (!ten) return null
  const dash = tokens.knownWordAt(at + 1) === '-' ? 1 : 0
  const unit = Number(tokens.knownAt(at + 1 + dash)?.entry?.ordinal)
  return unit < 10 ? { value: ten + unit, next: at + 2 + dash } : null
}

/** A year in words, as broadcasters' scripts have it: "nineteen ninety-seven", "two thousand and one". */
export function readYearWords(tokens: Tokens, at: number): Read<number> | null {
  const century = Number(tokens.knownAt(at)?.entry?.unitNumber ?? 0)
  if (century >= 15) {
    const rest = readNumberWords(tokens, at + 1)
    const value = rest?.value.value ?? 0
    return rest && value >= 10 && value < 100
      ? { value: century * 100 + value, next: rest.next }
      : null
  }
  if (tokens.knownWordAt(at) !== 'two' || tokens.knownWordAt(at + 1) !== 'thousand') return null
  const year = readNumberWords(tokens, at)
  const value = year?.value.value ?? 0
  return year && value < 2100 ? { value, next: year.next } : null
}

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an'
}
