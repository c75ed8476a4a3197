import type { Token } from './tokens'

/**
 * Date lines that lost a space where a page was saved: in "15:47 GMT +312 April 2018" the 312 is
 * the offset 3 and the day 12. Such a number becomes two tokens.
 */
export function splitGluedOffsets(tokens: Token[]): Token[] {
  if (!hasGluedOffset(tokens)) return tokens
  return tokens.flatMap((token, at) => {
    const offset = isGluedOffset(tokens, at) && offsetOf(token.word)
    if (!offset) return [token]
    const middle = token.start + offset.length
    return [token.part(token.start, middle), token.part(middle, token.end)]
  })
}

function hasGluedOffset(tokens: Token[]): boolean {
  for (let at = 2; at < tokens.length; at++) if (isGluedOffset(tokens, at)) return true
  return false
}

function isGluedOffset(tokens: Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number' || tokens[at]?.gap !== 'none') return false
  const sign = tokens[at - 1]?.word
  if (sign !== '+' && sign !== '-' && sign !== '–') return false
  if (tokens[at - 2]?.entry?.zone !== 'Z') return false
  const word = tokens[at]?.word ?? ''
  if (/^\d{3,4}[./]\d\d[./]\d{4}$/.test(word)) return true
  return /^\d{2,4}$/.test(word) && tokens[at + 1]?.entry?.month !== undefined
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
