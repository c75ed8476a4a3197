import type { Excerpt } from '#lib/model'

const wordsAtEnds = 5
const wordsAround = 3

/**
 * The address of an article with a text fragment, which leads a browser to the excerpt's words:
 * `#:~:text=[prefix-,]start[,end][,-suffix]` as in the URL Fragment Text Directives draft of WICG.
 * Null for anything but a web address.
 */
export function linkToExcerpt(url: string, excerpt: Excerpt): string | null {
  if (!isWebAddress(url)) return null
  const words = excerpt.exact.split(/\s+/).filter(Boolean)
  if (words.length === 0) return url
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive(words, excerpt)}`
}

/** Whether `url` may stand in a link: http and https only. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url)
}

function directive(words: string[], excerpt: Excerpt): string {
  if (words.length <= 2 * wordsAtEnds) return encode(words)
  const prefix = sameParagraph(excerpt.prefix, 'end').slice(-wordsAround)
  const suffix = sameParagraph(excerpt.suffix, 'start').slice(0, wordsAround)
  const start = encode(words.slice(0, wordsAtEnds))
  const end = encode(words.slice(-wordsAtEnds))
  const before = prefix.length > 0 ? `${encode(prefix)}-,` : ''
  const after = suffix.length > 0 ? `,-${encode(suffix)}` : ''
  return `${before}${start},${end}${after}`
}

/** Words that touch the statement; a match may not cross into another block of the page. */
function sameParagraph(text: string, side: 'start' | 'end'): string[] {
  const paragraphs = text.split('\n')
  const near = side === 'end' ? paragraphs.at(-1) : paragraphs[0]
  return (near ?? '').split(/\s+/).filter(Boolean)
}

/** Percent-encoded, with the three characters that mean something in a directive. */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D')
}
