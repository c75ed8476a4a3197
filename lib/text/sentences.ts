import type { Span } from '#lib/model'
import { findParagraphs, trimSpan } from './paragraphs'
import { runsOn } from './sentence-rules'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

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
  const line = text.slice(paragraph.start, paragraph.end).replace(/\s/g, ' ')
  const sentences: Span[] = []
  for (const start of findStarts(line)) {
    const last = sentences.at(-1)
    if (last && runsOn(line.slice(last.start, start), line.slice(start, start + 80))) continue
    if (last) last.end = start
    sentences.push({ start, end: line.length })
  }
  return sentences
    .map(({ start, end }) => trimSpan(line, { start, end }))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ start: start + paragraph.start, end: end + paragraph.start }))
}

/** Where UAX 29 begins a sentence, and after an ellipsis in one character, which it does not know. */
function findStarts(line: string): number[] {
  const starts: number[] = []
  for (const { index } of segmenter.segment(line)) starts.push(index)
  if (!line.includes('…')) return starts
  for (const match of line.matchAll(/…["”’»]?\s+(?=["“‘«]?\p{Lu})/gu)) {
    starts.push(match.index + match[0].length)
  }
  return [...new Set(starts)].sort((a, b) => a - b)
}
