import type { Span } from '#lib/model'

/** A sentence is read with all its parts in view; longer ones come in pieces, so that time stays linear. */
export const longestSentence = 1000

/** `span` itself, or pieces of it of at most `longestSentence` characters, cut between words where there are any. */
export function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > longestSentence) {
    const space = text.lastIndexOf(' ', from + longestSentence)
    const to = space > from ? space + 1 : from + longestSentence
    pieces.push({ start: from, end: to })
    from = to
  }
  if (from < end || pieces.length === 0) pieces.push({ start: from, end })
  return pieces
}
