import type { Span } from '#lib/model'
import type { Entry } from './lexicon'
import { findKnown, findWord, type KnownWord, nextHash } from './vocabulary'

export type TokenKind = 'word' | 'number' | 'mark'

/**
 * A word, a number or a mark. Most words of a text are never looked at, so that theirs is cut out and
 * put in lower case only when it is asked for.
 */
export class Token implements Span {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly gap: Gap
  /** The record of a word that patterns know. */
  readonly known: KnownWord | undefined
  private readonly text: string
  private readWord: string | undefined

  constructor(
    text: string,
    kind: TokenKind,
    start: number,
    end: number,
    gap: Gap,
    known?: KnownWord,
    word?: string,
  ) {
    this.text = text
    this.kind = kind
    this.start = start
    this.end = end
    this.gap = gap
    this.known = known
    this.readWord = word
  }

  /** In lower case; an abbreviation such as "a.m." without its dots: `am`. */
  get word(): string {
    this.readWord ??= this.text.slice(this.start, this.end).toLowerCase()
    return this.readWord
  }

  /** The same kind of token over a part of this one. */
  part(start: number, end: number): Token {
    return new Token(this.text, this.kind, start, end, this.gap)
  }

  /** The classes of the word in the lexicon. */
  get entry(): Entry | undefined {
    return this.known?.entry
  }

  /** Whether it starts with a capital letter. */
  get capital(): boolean {
    const first = this.text[this.start] ?? ''
    return first !== first.toLowerCase()
  }
}

/** nothing, white space within a paragraph, or a paragraph break. */
export type Gap = 'none' | 'space' | 'paragraph'

const dottedAbbreviations = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun st ca'.split(
    ' ',
  ),
)

/** The word at `at` where it is a known one, a number or a mark; no other is cut out of the text. */
export function knownWordAt(tokens: Token[], at: number): string {
  const token = tokens[at]
  if (!token) return ''
  return token.known?.word ?? (token.kind === 'word' ? '' : token.word)
}

/** Every word, number and mark of `text` in order; one pass, whatever the text. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = []
  let gap: Gap = 'paragraph'
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (code === 32 && !isSpace(text.charCodeAt(index + 1))) {
      gap = widerGap(gap, 'space')
      index++
      continue
    }
    if (isSpace(code)) {
      const end = endOfSpace(text, index)
      gap = widerGap(gap, gapOf(text, index, end))
      index = end
      continue
    }
    const token = tokenAt(text, index, code, gap)
    tokens.push(token)
    index = token.end
    gap = 'none'
  }
  return tokens
}

function tokenAt(text: string, start: number, code: number, gap: Gap): Token {
  if (isLetter(code)) return wordAt(text, start, gap)
  if (isDigit(code)) {
    const end = endOfNumber(text, start)
    return new Token(text, 'number', start, end, gap, undefined, text.slice(start, end))
  }
  const end = start + markLength(text, start, code)
  const mark = markName(text.slice(start, end))
  return new Token(text, 'mark', start, end, gap, findWord(mark), mark)
}

function wordAt(text: string, start: number, gap: Gap): Token {
  let end = start
  let hash = 0
  for (let code = text.charCodeAt(end); isLetter(code); code = text.charCodeAt(end)) {
    hash = nextHash(hash, code)
    end++
  }
  if (end === start + 1) return shortWordAt(text, start, gap)
  const known = findKnown(hash, text, start, end)
  if (known && text[end] === '.' && dottedAbbreviations.has(known.word)) end++
  return new Token(text, 'word', start, end, gap, known, known?.word)
}

/** One letter: the head of "a.m." or "o'clock", or a word. */
function shortWordAt(text: string, start: number, gap: Gap): Token {
  const letter = text.slice(start, start + 1).toLowerCase()
  const initials = endOfInitials(text, start)
  if (initials > start) {
    const word = text.slice(start, initials).replaceAll('.', '').toLowerCase()
    return new Token(text, 'word', start, initials, gap, findWord(word), word)
  }
  if (letter === 'o' && isApostrophe(text.charCodeAt(start + 1)) && isClock(text, start + 2)) {
    return new Token(text, 'word', start, start + 7, gap, findWord("o'clock"), "o'clock")
  }
  return new Token(text, 'word', start, start + 1, gap, findWord(letter), letter)
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
  for (let index = start; index < end; index++) if (text.charCodeAt(index) === 10) breaks++
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
