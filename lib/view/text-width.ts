/** The two faces that the map sets: titles in the serif, names and ticks in the sans. */
type Face = 'serif' | 'sans'

/**
 * Advance widths in hundredths of an em, measured from the published fonts (Source Serif 4 regular,
 * Instrument Sans semi-bold, which is wider than its regular).
 */
const serif = widthsOf({
  18: "'",
  22: '‘’',
  24: ' ',
  29: '!|',
  30: ',.:;j·•',
  32: '-',
  33: '[]il',
  34: '/\\',
  36: '()t{}',
  37: 'f',
  38: '"IJ',
  40: '`',
  41: '?',
  44: '“”',
  46: '*rs',
  49: 'z',
  51: '_–',
  52: '#$c',
  53: '+0123456789<=>^e~',
  54: 'Sa',
  56: 'g',
  57: 'x',
  58: 'ov',
  59: 'Zky',
  60: 'q',
  61: 'Fd',
  62: 'LPbp',
  63: 'Tu',
  64: 'Ehn',
  65: 'B',
  66: 'C',
  67: 'XY',
  69: 'R',
  71: 'AKV',
  72: 'G',
  73: '&',
  74: 'DOQ',
  76: 'U',
  77: 'N',
  81: 'H—',
  83: '@…',
  84: 'w',
  93: '%M',
  95: 'm',
  100: 'W',
})

const sans = widthsOf({
  14: '·',
  19: ' ',
  25: '|I',
  26: "'ijl",
  27: ',.:;‘’',
  29: '!',
  34: '•',
  35: '`',
  37: 'f',
  39: '1r',
  41: 't',
  43: '*J',
  44: '()/[\\]{}',
  47: '"_“”',
  49: '-s',
  51: 'z',
  54: '+<=>^vy~',
  55: 'c',
  56: '27ak',
  57: 'e',
  58: '35?',
  59: 'FLx',
  60: '8ou–',
  61: '46hn',
  62: '9bdgpq',
  63: 'EZ',
  64: '$BS',
  66: 'RT',
  67: 'P',
  68: '0',
  70: 'UY',
  71: 'KX',
  72: 'HN',
  74: '#AV…',
  76: 'CDG',
  77: '&',
  80: '%Ow',
  81: 'Q',
  87: '@',
  90: 'M—',
  94: 'm',
  109: 'W',
})

/** Width of `text` in CSS pixels, set in `face` at `size` pixels. Other scripts are counted generously. */
export function textWidth(text: string, face: Face, size: number): number {
  const widths = face === 'serif' ? serif : sans
  let sum = 0
  for (const character of text.normalize('NFD')) sum += widths.get(character) ?? widthBy(character)
  return (sum * size) / 100
}

function widthsOf(table: Record<number, string>): Map<string, number> {
  const widths = new Map<string, number>()
  for (const [width, characters] of Object.entries(table))
    for (const character of characters) widths.set(character, Number(width))
  return widths
}

/** Marks on a letter take no room, East Asian characters and emoji a whole em, the rest two thirds. */
function widthBy(character: string): number {
  if (/\p{Mn}/u.test(character)) return 0
  return (character.codePointAt(0) ?? 0) >= 0x1100 ? 100 : 66
}
