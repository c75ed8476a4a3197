import { removeBoilerplate } from '#lib/intake/boilerplate'
import { headerRules } from '#lib/intake/header-rules'
import { findInvisible } from '#lib/intake/invisible'
import { parsePublicationLine } from '#lib/intake/publication-line'
import type { Removed } from '#lib/intake/reader'
import { clean } from '#lib/text/clean'
import type { Block } from './main-text'

/** What is known of a page when its text is tidied. */
export type Known = { titles: string[]; authors: string[] }

/** A block of so many characters outside links is text. */
const shortestProse = 100
/** Links that make up more of the text than this are what the page is about. */
const mostLinked = 0.3

/**
 * The paragraphs of a page's main part without its title, byline and date, without links to other
 * pages that stand alone, and without what plain text is cleared of too.
 */
export function tidyBlocks(blocks: Block[], known: Known): { kept: string[]; removed: Removed[] } {
  const cleaned = blocks.flatMap(block => {
    const text = clean(block.text)
    return text === '' ? [] : [{ ...block, text }]
  })
  const removed: Removed[] = findInvisible(blocks.map(({ text }) => text).join('\n'))
  const withoutHeader = takeHeader(cleaned, known, removed)
  const withoutLinks = takeLinks(withoutHeader, removed)
  const rest = removeBoilerplate(withoutLinks.map(({ text }) => text))
  return { kept: rest.kept, removed: [...removed, ...rest.removed] }
}

/** Takes what stands above the first paragraph and is no text. */
function takeHeader(blocks: Block[], known: Known, removed: Removed[]): Block[] {
  const prose = blocks.findIndex(isProse)
  return blocks.filter((block, index) => {
    if (prose >= 0 && index > prose + 1) return true
    const reason = findHeaderReason(block.text, known)
    if (reason) removed.push({ reason, text: block.text })
    return !reason
  })
}

function isProse({ text, linked }: Block): boolean {
  return text.length >= shortestProse && linked < 0.5
}

const headerReasons = new Set(['byline', 'section label', 'photo caption or credit'])

function findHeaderReason(text: string, { titles, authors }: Known): string | null {
  if (titles.some(title => key(title) === key(text))) return 'title line'
  if (text.length > 160) return null
  const name = key(text.replace(/^(?:by|von|par|por|di|door)\s+/i, ''))
  if (authors.some(author => key(author) === name)) return 'byline'
  if (parsePublicationLine(text, '', () => {})) return 'publication line'
  const rule = headerRules.find(
    ({ reason, pattern }) => headerReasons.has(reason) && pattern.test(text),
  )
  return rule?.reason ?? null
}

function key(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

/** Takes blocks that are nothing but a link, unless the page is a list of links. */
function takeLinks(blocks: Block[], removed: Removed[]): Block[] {
  const isLink = ({ linked, text, name }: Block) =>
    linked > 0.85 && text.length > 12 && !/^h[1-6]$|^t[dh]$|^dt$/.test(name)
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const linked = blocks.filter(isLink).reduce((sum, { text }) => sum + text.length, 0)
  if (linked > mostLinked * all) return blocks
  return blocks.filter(block => {
    if (isLink(block)) removed.push({ reason: 'link to other articles', text: block.text })
    return !isLink(block)
  })
}
