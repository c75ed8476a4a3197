import iconv from 'iconv-lite'
import { mendMojibake } from './mojibake'
import type { Trouble } from './reader'

export type DecodeOptions = {
  /** The encoding that a server, a header or the file itself declares. */
  declared?: string | undefined
  onTrouble: (trouble: Trouble) => void
}

/**
 * The text in `bytes`: by its mark, as UTF-16 without one, as UTF-8 where it is that, else as it
 * was declared, else windows-1252, windows-1251 or UTF-8 with damage; what was guessed is told.
 * Null for what is no text.
 */
export function decode(bytes: Uint8Array, { declared, onTrouble }: DecodeOptions): string | null {
  const wide = findUtf16(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (isBinary(bytes)) return null
  return mendMojibake(decodeNarrow(bytes, declared, onTrouble), onTrouble)
}

function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const sample = Math.min(bytes.length, 4096)
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // Half of the bytes of Western text in UTF-16 are zero, all on one side.
  if (odd > sample * 0.3 && even === 0) return 'utf-16le'
  if (even > sample * 0.3 && odd === 0) return 'utf-16be'
  return null
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65536)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 32 && (byte < 8 || byte > 13) && byte !== 27) controls++
  }
  return controls > sample.length * 0.01
}

function decodeNarrow(
  bytes: Uint8Array,
  declared: string | undefined,
  onTrouble: DecodeOptions['onTrouble'],
): string | null {
  const isShifted = /^iso-2022|^hz/i.test(declared ?? '')
  if (!isShifted) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      // It is not UTF-8, whatever it declares.
    }
  }
  const name = nameOf(declared)
  if (name && name !== 'utf-8') return iconv.decode(Buffer.from(bytes), name)
  return decodeBroken(bytes, onTrouble)
}

/** What no page is written in: no letters at all, or letters that hide what stands there. */
const notOfPages = /^(?:base64|hex|binary|internal|utf-?7\b.*)$/

/** The name of an encoding that can be read. Pages that say Latin-1 mean windows-1252. */
function nameOf(declared: string | undefined): string | null {
  const name =
    declared
      ?.trim()
      .toLowerCase()
      .replace(/^["']|["']$/g, '') ?? ''
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(name)) return 'windows-1252'
  if (/^utf-?8$/.test(name)) return 'utf-8'
  return name && !notOfPages.test(name) && iconv.encodingExists(name) ? name : null
}

function decodeBroken(bytes: Uint8Array, onTrouble: DecodeOptions['onTrouble']): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\ufffd').length - 1
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  const guess = isCyrillic(bytes) ? 'windows-1251' : 'windows-1252'
  if (broken > text.length * 0.2 && guess === 'windows-1252') return null
  if (whole > broken) {
    onTrouble({
      reason: `the text is UTF-8 with ${broken} damaged ${broken === 1 ? 'place' : 'places'}, shown as \ufffd`,
      remedy: 'Save it again as UTF-8.',
    })
    return text
  }
  onTrouble({
    reason: `the text is not UTF-8; it was read as ${guess}`,
    remedy: 'Save it as UTF-8 if letters look wrong.',
  })
  return iconv.decode(Buffer.from(bytes), guess)
}

/** Whole words of high bytes, most of them small Cyrillic letters, are no Western text. */
function isCyrillic(bytes: Uint8Array): boolean {
  let letters = 0
  let small = 0
  let plain = 0
  for (const byte of bytes.subarray(0, 65536)) {
    if (byte >= 0xc0) letters++
    if (byte >= 0xe0) small++
    if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) plain++
  }
  return letters > 40 && letters > plain && small > letters * 0.7
}
