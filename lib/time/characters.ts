/** Code points from which no script of letters is read. */
const beyondLetters = 0x2000

const smallLetters = new Uint16Array(beyondLetters)
for (let code = 0; code < beyondLetters; code++)
  if (isLetter(code)) smallLetters[code] = small(code)

/** The code at `index`, or 0 beyond the text: `charCodeAt` itself slows down once it was asked there. */
export function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0
}

/** The letter with this code, in lower case as far as ASCII goes; 0 for all that is no letter. */
export function smallLetterOf(code: number): number {
  return code < beyondLetters ? (smallLetters[code] ?? 0) : 0
}

export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return code === 160 || code === 8239 || code === 0xfeff
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 8217 || code === 8216
}

/** Latin with its accents, and every script from Greek on. */
function isLetter(code: number): boolean {
  if (code < 128) return small(code) >= 97 && small(code) <= 122
  return (code >= 192 && code <= 0x24f && code !== 215 && code !== 247) || code >= 0x370
}

function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}
