import type { Trouble } from './reader'

/** How the first byte of a letter in UTF-8 looks when it is read as windows-1252, and what follows it. */
const run = /[ÂÃÄÅÆÐÑÒÓâãåæçèé](?:[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3})/g
/** One such place may be a quotation mark behind a letter; two are an encoding. */
const fewest = 2

/**
 * `text` with letters mended that were UTF-8 and were read as windows-1252 (“â€™” for an
 * apostrophe), which is told; control characters 80 to 9F become what windows-1252 has there.
 */
export function mendMojibake(
  text: string | null,
  onTrouble: (trouble: Trouble) => void,
): string | null {
  if (text === null) return null
  const plain = /[\u0080-\u009f]/.test(text) ? text.replace(/[\u0080-\u009f]+/g, fromLatin) : text
  let mended = 0
  const repaired = plain.replace(run, match => {
    const letters = fromUtf8(match)
    if (letters === null) return match
    mended++
    return letters
  })
  if (mended < fewest) return plain
  onTrouble({
    reason: `${mended} letters had been saved in a wrong encoding and were mended`,
    remedy: 'Compare them with the original.',
  })
  return repaired
}

const decoder = new TextDecoder('utf-8')

/** What windows-1252 has for the bytes 80 to 9F; five of them mean nothing and stay as they are. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function fromLatin(controls: string): string {
  return [...controls].map(one => high[one.charCodeAt(0) - 0x80] ?? one).join('')
}

/** What `match` says when its bytes are read as UTF-8, and what follows them; null where they are none. */
function fromUtf8(match: string): string | null {
  const letters = [...match]
  const bytes = letters.map(one => {
    const place = high.indexOf(one)
    return place >= 0 ? 0x80 + place : one.charCodeAt(0)
  })
  const [first = 0] = bytes
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  const rest = bytes.slice(1, length)
  if (rest.length < length - 1 || rest.some(byte => byte < 0x80 || byte > 0xbf)) return null
  const text = decoder.decode(Uint8Array.from([first, ...rest]))
  return text.includes('\ufffd') ? null : text + letters.slice(length).join('')
}
