import type { Excerpt, Span } from '#lib/model'

/**
 * `span` with the rest of its sentence and one whole sentence either side, verbatim: prefix, exact
 * and suffix together are a piece of `text`. `sentences` are those of `text`, in order.
 */
export function excerptOf(text: string, span: Span, sentences: Span[]): Excerpt {
  // The first sentence that ends behind the start, and the last that starts before the end.
  const first = countWhile(sentences, sentence => sentence.end <= span.start)
  const last = countWhile(sentences, sentence => sentence.start < span.end) - 1
  const start = Math.min(sentences[Math.max(first - 1, 0)]?.start ?? span.start, span.start)
  const end = Math.max((sentences[last + 1] ?? sentences.at(-1))?.end ?? span.end, span.end)
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(start, span.start),
    suffix: text.slice(span.end, end),
    start: span.start,
  }
}

/** How many of the ordered `items` come before the first that fails `holds`, by halving. */
function countWhile<T>(items: T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) low = middle + 1
    else high = middle
  }
  return low
}
