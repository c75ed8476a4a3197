import type { Span } from '#lib/model'
import { lastBefore } from './last-before'

const closing: Record<string, string> = { '“': '”', '„': '“', '«': '»', '"': '"', '``': "''" }
const opening = /“|„|«|"|``/g

/** Quotations of `text` without their marks. One that is not closed ends with its paragraph. */
export function findQuotations(text: string): Span[] {
  const quotations: Span[] = []
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index + match[0].length
    const mark = closing[match[0]] ?? '"'
    const paragraphEnd = indexOr(text, '\n', start)
    const end = Math.min(indexOr(text, mark, start), paragraphEnd)
    if (end > start) quotations.push({ start, end })
    opening.lastIndex = Math.max(end + (end < paragraphEnd ? mark.length : 0), start)
  }
  return quotations
}

/** Those of `quotations` that share something with `span`; they are in order. */
export function quotationsIn(quotations: Span[], { start, end }: Span): Span[] {
  const inside: Span[] = []
  for (let at = Math.max(0, lastBefore(quotations, start)); at < quotations.length; at++) {
    const quotation = quotations[at]
    if (!quotation || quotation.start >= end) break
    if (quotation.end > start) inside.push(quotation)
  }
  return inside
}

function indexOr(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from)
  return index < 0 ? text.length : index
}
