import type { Excerpt } from '#lib/model'

const wordsAtEnds = 5

/**
 * The address of an article with a text fragment, which leads a browser to the excerpt's words:
 * `#:~:text=start[,end]` as in the URL Fragment Text Directives draft of WICG. Words around it are left
 * out: five at either end are enough, and a page that has changed beside them still shows the place. Null
 * for anything but a web address.
 */
export function linkToExcerpt(url: string, excerpt: Excerpt): string | null {
  if (!isWebAddress(url)) return null
  const words = excerpt.exact.split(/\s+/).filter(Boolean)
  if (words.length === 0) return url
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive(words)}`
}

/** Whether `url` may stand in a link: http and https only. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url)
}

function directive(words: string[]): string {
  if (words.length <= 2 * wordsAtEnds) return encode(words)
  return `${encode(words.slice(0, wordsAtEnds))},${encode(words.slice(-wordsAtEnds))}`
}

/** Percent-encoded, with the three characters that mean something in a directive. */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D')
}
