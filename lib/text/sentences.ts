import type { Span } from '#lib/model'
import { findParagraphs, trimSpan } from './paragraphs'
import { runsOn } from './sentence-rules'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const pieceSize = 1500

/**
 * Sentences of `text` as spans, half open, in string indices, trimmed of white space. The end of
 * a paragraph always ends a sentence. Unicode's boundaries (UAX 29) find the places; the rules of
 * sentence-rules.ts say which of them are none in news.
 */
export function findSentences(text: string): Span[] {
  return findParagraphs(text).flatMap(paragraph => findInParagraph(text, paragraph))
}

function findInParagraph(text: string, paragraph: Span): Span[] {
  // UAX 29 breaks at every line end: a wrapped paragraph is read as one line of the same length.
  const line = text.slice(paragraph.start, paragraph.end).replace(/[^\S ]/g, ' ')
  const sentences: Span[] = []
  for (const start of findStarts(line)) {
    const last = sentences.at(-1)
    if (last && runsOn(lastWords(line, last.start, start), line.slice(start, start + 80))) continue
    if (last) last.end = start
    sentences.push({ start, end: line.length })
  }
  return sentences
    .map(({ start, end }) => trimSpan(line, { start, end }))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ start: start + paragraph.start, end: end + paragraph.start }))
}

/** As much of a sentence as the rules look at, so that a text without an end costs no more. */
function lastWords(line: string, start: number, end: number): string {
  return line.slice(Math.max(start, end - 80), end)
}

/** Where UAX 29 begins a sentence, and after an ellipsis in one character, which it does not know. */
function findStarts(line: string): number[] {
  const starts = findBoundaries(line)
  if (!line.includes('…')) return starts
  for (const match of line.matchAll(/…["”’»]?\s+(?=["“‘«]?\p{Lu})/gu)) {
    starts.push(match.index + match[0].length)
  }
  return [...new Set(starts)].sort((a, b) => a - b)
}

/**
 * Boundaries of UAX 29, a piece of the line at a time: the time that Intl.Segmenter takes for each
 * boundary grows with the text that it was given.
 */
function findBoundaries(line: string): number[] {
  const starts: number[] = []
  let from = 0
  let size = pieceSize
  while (from < line.length) {
    const isLast = from + size >= line.length
    const found = [...segmenter.segment(line.slice(from, from + size))].map(({ index }) => index)
    // The last sentence of a piece may go on behind it.
    const next = isLast ? line.length - from : (found.pop() ?? 0)
    for (const index of found) starts.push(from + index)
    size = next === 0 ? size * 2 : pieceSize
    from += next
  }
  return starts
}
