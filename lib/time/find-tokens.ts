import { codeAt, isApostrophe, isDigit, isSpace, smallLetterOf } from './characters'
import { endOfNumber } from './number-span'
import { type Gap, Tokens } from './tokens'
import { findKnown, findWord, learnWord, nextHash } from './vocabulary'
import { wordSet } from './word-set'

const dottedAbbreviations = wordSet(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun st ca',
)

// What stands for another spelling is known by the one word.
for (const word of ["'", '–', "'s", "o'clock"]) learnWord(word)

/** Every word, number and mark of `text` in order; one pass, whatever the text. */
export function findTokens(text: string): Tokens {
  const tokens = new Tokens(text)
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
    end = addToken(tokens, index, code, breaks > 1 ? 'paragraph' : gapAfter(end, index))
    index = end
    breaks = 0
  }
  return tokens
}

function gapAfter(end: number, start: number): Gap {
  return start > end ? 'space' : 'none'
}

/** Adds the token that starts at `start`; returns its end, as all of its kin below do. */
function addToken(tokens: Tokens, start: number, code: number, gap: Gap): number {
  const letter = smallLetterOf(code)
  if (letter > 0) return addWord(tokens, start, letter, gap)
  if (isDigit(code)) {
    const end = endOfNumber(tokens.text, start)
    tokens.add('number', start, end, gap)
    return end
  }
  const mark = isPossessive(tokens.text, start, code) ? "'s" : markName(tokens.text.charAt(start))
  tokens.add('mark', start, start + mark.length, gap, findWord(mark))
  return start + mark.length
}

function addWord(tokens: Tokens, start: number, first: number, gap: Gap): number {
  const { text } = tokens
  let end = start
  let hash = 0
  for (let letter = first; letter > 0; letter = smallLetterOf(codeAt(text, end))) {
    hash = nextHash(hash, letter)
    end++
  }
  if (end === start + 1) return addShortWord(tokens, start, gap)
  const known = findKnown(hash, text, start, end)
  if (known && text[end] === '.' && dottedAbbreviations.has(known.word)) end++
  tokens.add('word', start, end, gap, known)
  return end
}

/** One letter: the head of "a.m." or "o'clock", or a word. */
function addShortWord(tokens: Tokens, start: number, gap: Gap): number {
  const { text } = tokens
  const initials = endOfInitials(text, start)
  if (initials > start) {
    const word = text.slice(start, initials).replaceAll('.', '').toLowerCase()
    tokens.add('word', start, initials, gap, findWord(word))
    return initials
  }
  const letter = text.charAt(start).toLowerCase()
  const isClockWord = letter === 'o' && isClock(text, start + 1)
  const word = isClockWord ? "o'clock" : letter
  tokens.add('word', start, start + word.length, gap, findWord(word))
  return start + word.length
}

function isClock(text: string, start: number): boolean {
  return (
    isApostrophe(codeAt(text, start)) && text.slice(start + 1, start + 6).toLowerCase() === 'clock'
  )
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
