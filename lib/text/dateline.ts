import type { Span } from '#lib/model'

/** Place in capitals, perhaps a date, perhaps an agency in brackets, then a dash. */
const pattern =
  /^\s*\p{Lu}{2}[\p{Lu}\s.,'’/-]*(?:,?\s*\p{Lu}\p{Ll}[\p{L}.]*(?:\s\d{1,2}(?:,\s\d{4})?)?)?(?:,?\s*\([^()\n]{2,40}\))?\s*[—–-]{1,2}\s+(?=\S)/u
/** No dateline is longer. */
const longest = 100

/** The dateline that `text` opens with, with its dash: `PORT ELSPETH, March 3 (Agency) — `. */
export function findDateline(text: string): Span | null {
  const match = pattern.exec(text.slice(0, longest))
  return match ? { start: 0, end: match[0].length } : null
}
