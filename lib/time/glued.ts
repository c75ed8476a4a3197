import { Tokens } from './tokens'

/**
 * Date lines that lost a space where a page was saved: in "15:47 GMT +312 April 2018" the 312 is
 * the offset 3 and the day 12. Such a number becomes two tokens.
 */
export function splitGluedOffsets(tokens: Tokens): Tokens {
  if (!hasGluedOffset(tokens)) return tokens
  const split = new Tokens(tokens.text)
  tokens.slice().forEach(({ kind, start, end, gap, known, word }, at) => {
    const offset = isGluedOffset(tokens, at) && offsetOf(word)
    const middle = offset ? start + offset.length : end
    split.add(kind, start, middle, gap, known)
    if (middle < end) split.add(kind, middle, end, gap)
  })
  return split
}

function hasGluedOffset(tokens: Tokens): boolean {
  for (let at = 2; at < tokens.length; at++) if (isGluedOffset(tokens, at)) return true
  return false
}

function isGluedOffset(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) !== 'number' || tokens.gapAt(at) !== 'none') return false
  const sign = tokens.wordAt(at - 1)
  if (sign !== '+' && sign !== '-' && sign !== '–') return false
  if (tokens.knownAt(at - 2)?.entry?.zone !== 'Z') return false
  const word = tokens.wordAt(at)
  if (/^\d{3,4}[./]\d\d[./]\d{4}$/.test(word)) return true
  return /^\d{2,4}$/.test(word) && tokens.knownAt(at + 1)?.entry?.month !== undefined
}

/** The offset at the head of "312": as short as leaves a day of the month. */
function offsetOf(word: string): string | null {
  const digits = /^\d+/.exec(word)?.[0] ?? ''
  const isPadded = digits.startsWith('0')
  for (const length of isPadded ? [2] : [1, 2]) {
    const day = Number(digits.slice(length))
    if (digits.length > length && day >= 1 && day <= 31) return digits.slice(0, length)
  }
  return null
}
