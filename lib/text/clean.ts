import { findParagraphs } from './paragraphs'

/** What no reader sees: zero-width and direction-changing characters, soft hyphens, controls. */
const invisible =
  /(?!\n)\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu

/** Joiners shape Arabic, Indic scripts and emoji; behind these letters they are only noise. */
const idleJoiners =
  /(?<=^|[\s\p{N}\p{P}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c\u200d]+/gu

/**
 * `raw` as it is kept and cut: NFC, plain spaces, no invisible characters, no indentation, one
 * line a paragraph and one blank line between two.
 */
export function clean(raw: string): string {
  return paragraphsOf(raw).join('\n\n')
}

/** The cleaned paragraphs of `raw`. */
export function paragraphsOf(raw: string): string[] {
  const text = normalise(raw)
  return findParagraphs(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    .filter(paragraph => paragraph !== '')
}

function normalise(raw: string): string {
  return raw
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\f]/g, '\n')
    .replace(/[\t\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(invisible, '')
    .replace(idleJoiners, '')
}
