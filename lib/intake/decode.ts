import type { Trouble } from './reader'

/** Where windows-1252 differs from Latin-1: its characters for the bytes 80 to 9F. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text in `bytes`: UTF-8, UTF-16 with or without a mark, else windows-1252 or UTF-8 with
 * damage, both of which are told. Null for what is no text.
 */
export function decode(bytes: Uint8Array, onTrouble: (trouble: Trouble) => void): string | null {
  const wide = findUtf16(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (isBinary(bytes)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeBroken(bytes, onTrouble)
  }
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

function decodeBroken(bytes: Uint8Array, onTrouble: (trouble: Trouble) => void): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\ufffd').length - 1
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  if (broken > text.length * 0.2) return null
  if (whole > broken) {
    onTrouble({
      reason: `the text is UTF-8 with ${broken} damaged ${broken === 1 ? 'place' : 'places'}, shown as \ufffd`,
      remedy: 'Save it again as UTF-8.',
    })
    return text
  }
  onTrouble({
    reason: 'the text is not UTF-8; it was read as windows-1252',
    remedy: 'Save it as UTF-8 if letters look wrong.',
  })
  return [...bytes].map(toWindows1252).join('')
}

function toWindows1252(byte: number): string {
  return windows1252[byte - 0x80] ?? String.fromCharCode(byte)
}
