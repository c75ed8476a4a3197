import { removeBoilerplate } from '#lib/intake/boilerplate'
import { findInvisible } from '#lib/intake/invisible'
import type { Removed } from '#lib/intake/reader'
import { clean } from '#lib/text/clean'
import { findPageLines } from './page-lines'
import { parsePage } from './parse-page'
import { prunePage } from './prune-page'

/** Marks stand near the top; an expression of this kind is slow over millions of open brackets. */
const longestLook = 20_000
const markup =
  /<(?:p|br|div|a|span|ul|ol|li|h[1-6]|b|i|em|strong|img|blockquote|table)\b[^>]{0,1000}>|<\/\w+>/i

/** Whether a text is marked up: a paragraph, a break, a link or an entity stands in it. */
export function isMarkup(text: string): boolean {
  return markup.test(text.slice(0, longestLook))
}

/** The paragraphs of a piece of a page that is all article, as feeds and e-mails carry it. */
export function readFragment(html: string): { kept: string[]; removed: Removed[] } {
  const { tree } = parsePage(`<div>${html}</div>`)
  const pruned = prunePage(tree)
  const raw = findPageLines(tree).map(({ text }) => text)
  const lines = raw.map(clean)
  const { kept, removed } = removeBoilerplate(lines.filter(Boolean))
  return {
    kept,
    removed: [
      ...removed,
      ...pruned.map(({ reason, text }) => ({ reason, text })),
      ...findInvisible(raw.join('\n')),
    ],
  }
}
