import type { Excerpt, Mention, Span, Timex } from '#lib/model'

/** A stretch of a quotation: the statement itself or what surrounds it, a time expression or not. */
type QuotationPart = { text: string; isStatement: boolean; isTime: boolean }

/** What a quotation shows, and whether the article goes on before it. */
type Quotation = { parts: QuotationPart[]; isCutBefore: boolean }

/**
 * An excerpt in parts, its time expressions marked. They are known by their offsets in the
 * article; where the excerpt has none, by their words inside the statement.
 */
export function quoteExcerpt(excerpt: Excerpt, mentions: Mention[]): Quotation {
  const { prefix, exact, suffix, start } = excerpt
  const text = prefix + exact + suffix
  const timexes = mentions.flatMap(mention => mention.timexes)
  const times =
    start === undefined
      ? timexes.flatMap(timex => findWords(exact, timex, prefix.length))
      : timexes.map(timex => moved(timex, prefix.length - start))
  const bounds = [0, prefix.length, prefix.length + exact.length, text.length]
  for (const time of times) bounds.push(clamp(time.start, text), clamp(time.end, text))
  const cuts = [...new Set(bounds)].sort((a, b) => a - b)
  const parts = cuts.slice(1).map((end, index) => {
    const from = cuts[index] ?? 0
    return {
      text: text.slice(from, end),
      isStatement: from >= prefix.length && end <= prefix.length + exact.length,
      isTime: times.some(time => time.start <= from && end <= time.end),
    }
  })
  return { parts: trimEnds(parts), isCutBefore: prefix !== '' && (start ?? 0) > prefix.length }
}

function findWords(exact: string, timex: Timex, offset: number): Span[] {
  const start = exact.indexOf(timex.text)
  return start < 0 ? [] : [{ start: offset + start, end: offset + start + timex.text.length }]
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

function clamp(index: number, text: string): number {
  return Math.min(Math.max(index, 0), text.length)
}

function trimEnds(parts: QuotationPart[]): QuotationPart[] {
  const last = parts.length - 1
  return parts
    .map((part, index) => {
      const start = index === 0 ? part.text.trimStart() : part.text
      return { ...part, text: index === last ? start.trimEnd() : start }
    })
    .filter(part => part.text !== '')
}
