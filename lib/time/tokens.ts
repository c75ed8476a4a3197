import type { Span } from '#lib/model'
import { codeAt, isApostrophe, isDigit, isSpace, smallLetterOf } from './characters'
import type { Entry } from './lexicon'
import { endOfNumber } from './number-span'
import { findKnown, findWord, type KnownWord, nextHash } from './vocabulary'

export type TokenKind = 'word' | 'number' | 'mark'

/**
 * A word, a number or a mark. Most words of a text are never looked at, so that theirs is cut out and
 * put in lower case only when it is asked for. The fields are declared, not defined: each of them
 * would be set twice, which for all tokens of a text costs more than finding them.
 */
export class Token implements Span {
  declare readonly kind: TokenKind
  declare readonly start: number
  declare readonly end: number
  declare readonly gap: Gap
  /** The record of a word that patterns know. */
  declare readonly known: KnownWord | undefined
  declare private readonly text: string
  declare private readWord: string | undefined

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
  let end = 0
  // What a text begins with begins a paragraph.
  let breaks = 2
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index)
    if (isSpace(code)) {
      if (code === 10) breaks++
      index++
      continue
    }
    const token = tokenAt(text, index, code, breaks > 1 ? 'paragraph' : gapAfter(end, index))
    tokens.push(token)
    end = token.end
    index = end
    breaks = 0
  }
  return tokens
}

function gapAfter(end: number, start: number): Gap {
  return start > end ? 'space' : 'none'
}

function tokenAt(text: string, start: number, code: number, gap: Gap): Token {
  const letter = smallLetterOf(code)
  if (letter > 0) return wordAt(text, start, letter, gap)
  if (isDigit(code)) {
    const end = endOfNumber(text, start)
    return new Token(text, 'number', start, end, gap, undefined, text.slice(start, end))
  }
  const mark = isPossessive(text, start, code) ? "'s" : markName(text.charAt(start))
  return new Token(text, 'mark', start, start + mark.length, gap, findWord(mark), mark)
}

function wordAt(text: string, start: number, first: number, gap: Gap): Token {
  let end = start
  let hash = 0
  for (let letter = first; letter > 0; letter = smallLetterOf(codeAt(text, end))) {
    hash = nextHash(hash, letter)
    end++
  }
  if (end === start + 1) return shortWordAt(text, start, gap)
  const known = findKnown(hash, text, start, end)
  if (known && text[end] === '.' && dottedAbbreviations.has(known.word)) end++
  return new Token(text, 'word', start, end, gap, known, known?.word)
}

/** One letter: the head of "a.m." or "o'clock", or a word. */
function shortWordAt(text: string, start: number, gap: Gap): Token {
  const letter = text.charAt(start).toLowerCase()
  const initials = endOfInitials(text, start)
  if (initials > start) {
    const word = text.slice(start, initials).replaceAll('.', '').toLowerCase()
    return new Token(text, 'word', start, initials, gap, findWord(word), word)
  }
  if (letter === 'o' && isApostrophe(codeAt(text, start + 1)) && isClock(text, start + 2)) {
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
  while (isLetterAt(text, end) && !isLetterAt(text, end + 1) && letters < 5) {
    letters++
    if (text[end + 1] !== '.') return letters > 1 ? end + 1 : start
    end += 2
  }
  return letters > 1 ? end : start
}

function isLetterAt(text: string, at: number): boolean {
  return smallLetterOf(codeAt(text, at)) > 0
}

/** "'s" is one mark, so that "Monday's" is a weekday and a mark. */
function isPossessive(text: string, start: number, code: number): boolean {
  if (!isApostrophe(code)) return false
  const next = codeAt(text, start + 1)
  return (next === 115 || next === 83) && !isLetterAt(text, start + 2)
}

function markName(mark: string): string {
  if (mark === '’' || mark === '‘' || mark === '`') return "'"
  if (mark === '—' || mark === '‑' || mark === '−') return '–'
  return mark
}
