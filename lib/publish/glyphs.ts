/**
 * `text` in the characters that the preview's fonts have. The image library would fetch a font for
 * any other from a foreign host, which a build must not do: accents beyond Latin-1 are taken off,
 * what is left is dropped.
 */
export function fitGlyphs(text: string): string {
  return [...text.normalize('NFC')]
    .map(character => (hasGlyph(character) ? character : plain(character)))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function hasGlyph(character: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u20ac\u2122\u2212]$/.test(
    character,
  )
}

function plain(character: string): string {
  if (/\s/.test(character)) return ' '
  const letter = character.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...letter].every(hasGlyph) ? letter : ''
}
