import type { Span } from '#lib/model'
import { type Entry, entryOf } from './lexicon'

/**
 * A word, a number or a mark of `text`. `word` is in lower case; an abbreviation such as "a.m." is
 * one token without its dots (`am`). `gap` says what stands before it.
 */
export type Token = Span & {
  kind: 'word' | 'number' | 'mark'
  word: string
  /** Whether it starts with a capital letter. */
  capital: boolean
  gap: Gap
  /** The classes of the word in the lexicon. */
  entry?: Entry
}

/** nothing, white space within a paragraph, or a paragraph break. */
export type Gap = 'none' | 'space' | 'paragraph'

const dottedAbbreviations = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun st ca'.split(
    ' ',
  ),
)

/** Every word, number and mark of `text` in order; one pass, whatever the text. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = []
  let gap: Gap = 'paragraph'
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (isSpace(code)) {
      const end = endOfSpace(text, index)
      gap = widerGap(gap, gapOf(text, index, end))
      index = end
      continue
    }
    const token = tokenAt(text, index, code, gap)
    if (token.kind === 'word') token.entry = entryOf(token.word)
    tokens.push(token)
    index = token.end
    gap = 'none'
  }
  return tokens
}

function tokenAt(text: string, start: number, code: number, gap: Gap): Token {
  if (isDigit(code)) {
    const end = endOfNumber(text, start)
    return { kind: 'number', word: text.slice(start, end), start, end, capital: false, gap }
  }
  if (isLetter(code)) return wordAt(text, start, gap)
  const end = start + markLength(text, start, code)
  return { kind: 'mark', word: markName(text.slice(start, end)), start, end, capital: false, gap }
}

function wordAt(text: string, start: number, gap: Gap): Token {
  const capital = text[start] !== text[start]?.toLowerCase()
  const initials = endOfInitials(text, start)
  if (initials > start) {
    const word = text.slice(start, initials).replaceAll('.', '').toLowerCase()
    return { kind: 'word', word, start, end: initials, capital, gap }
  }
  let end = endOfLetters(text, start)
  const word = text.slice(start, end).toLowerCase()
  if (word === 'o' && isApostrophe(text.charCodeAt(end)) && isClock(text, end + 1)) {
    return { kind: 'word', word: "o'clock", start, end: end + 6, capital, gap }
  }
  if (text[end] === '.' && dottedAbbreviations.has(word)) end++
  return { kind: 'word', word, start, end, capital, gap }
}

function isClock(text: string, start: number): boolean {
  return text.slice(start, start + 5).toLowerCase() === 'clock'
}

/** "a.m.", "U.S.", "B.C": two or more single letters with dots between; `start` when there are none. */
function endOfInitials(text: string, start: number): number {
  let end = start
  let letters = 0
  while (isLetter(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1)) && letters < 5) {
    letters++
    if (text[end + 1] !== '.') return letters > 1 ? end + 1 : start
    end += 2
  }
  return letters > 1 ? end : start
}

/** Digits with their inner separators: 1,460 2.5 15:47 2018-04-11 9/12/2021 12.04.2018. */
function endOfNumber(text: string, start: number): number {
  let end = endOfDigits(text, start)
  while (isDigit(text.charCodeAt(end + 1)) && isInnerSeparator(text, start, end)) {
    end = endOfDigits(text, end + 1)
  }
  return end
}

function isInnerSeparator(text: string, start: number, at: number): boolean {
  const mark = text[at]
  if (mark === ':' || mark === '/' || mark === '.') return at - start <= 10
  const digits = endOfDigits(text, at + 1) - at - 1
  if (mark === ',') return digits === 3
  // Hyphens only inside 2018-04-11 and 11-04-2018; "1998-99" and "7-9" are two numbers.
  return mark === '-' && isDashedDate(text, start, at, digits)
}

function isDashedDate(text: string, start: number, at: number, digits: number): boolean {
  if (at - start > 7) return false
  const before = text.slice(start, at)
  if (/^\d{4}$/.test(before)) return digits === 2 && isDashAndTwo(text, at + 3)
  if (/^\d{4}-\d\d$/.test(before)) return digits === 2
  if (/^\d\d?$/.test(before)) return digits <= 2 && isDashAndYear(text, at + 1 + digits)
  return /^\d\d?-\d\d?$/.test(before) && digits === 4
}

function isDashAndTwo(text: string, at: number): boolean {
  return text[at] === '-' && endOfDigits(text, at + 1) === at + 3
}

function isDashAndYear(text: string, at: number): boolean {
  return text[at] === '-' && endOfDigits(text, at + 1) === at + 5
}

function endOfDigits(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

function endOfLetters(text: string, start: number): number {
  let end = start
  while (isLetter(text.charCodeAt(end))) end++
  return end
}

/** "'s" is one mark, so that "Monday's" is a weekday and a mark. */
function markLength(text: string, start: number, code: number): number {
  const next = text.charCodeAt(start + 1)
  const isPossessive = isApostrophe(code) && (next === 115 || next === 83)
  return isPossessive && !isLetter(text.charCodeAt(start + 2)) ? 2 : 1
}

function markName(mark: string): string {
  if (mark.length === 2) return "'s"
  if (mark === '’' || mark === '‘' || mark === '`') return "'"
  if (mark === '–' || mark === '—' || mark === '‑' || mark === '−') return '–'
  return mark
}

/** Looks no further than the white space itself: `indexOf` would read the whole text each time. */
function gapOf(text: string, start: number, end: number): Gap {
  let breaks = 0
  for (let index = start; index < end; index++) if (text[index] === '\n') breaks++
  return breaks > 1 ? 'paragraph' : 'space'
}

function widerGap(a: Gap, b: Gap): Gap {
  return a === 'paragraph' ? a : b
}

function endOfSpace(text: string, start: number): number {
  let end = start
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 8239 || code === 0xfeff
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 8217 || code === 8216
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return (
    (code >= 192 && code <= 0x24f && code !== 215 && code !== 247) ||
    (code >= 0x370 && code < 0x2000)
  )
}
