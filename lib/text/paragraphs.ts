import type { Span } from '#lib/model'

/** Nobody wraps text narrower than this; such lines are a list. */
const narrowestPage = 40
/** Lines longer than this were not broken to fit a page or a screen: each is a paragraph. */
const widestPage = 120

/**
 * Paragraphs of `text` as spans, trimmed of white space. A blank line always ends one. A single
 * line break ends one too, unless the block was wrapped to a width: then every line is as long as
 * its width allowed, so that the first word of the next line would not have fitted.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let block: Span[] = []
  const closeBlock = () => {
    paragraphs.push(...joinWrapped(text, block))
    block = []
  }
  for (const line of findLines(text)) {
    if (line.start === line.end) closeBlock()
    else block.push(line)
  }
  closeBlock()
  return paragraphs
}

function* findLines(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    yield trimSpan(text, { start, end })
    start = end + 1
  }
}

/** `span` without the white space at its ends; empty spans keep their start. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
}

function joinWrapped(text: string, lines: Span[]): Span[] {
  const width = lines.reduce((longest, line) => Math.max(longest, line.end - line.start), 0)
  const paragraphs: Span[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = paragraphs.at(-1)
    if (before && last && isWrap(text, before, line, width, lines.length)) last.end = line.end
    else paragraphs.push({ ...line })
  }
  return paragraphs
}

function isWrap(text: string, before: Span, line: Span, width: number, lines: number): boolean {
  if (width > widestPage) return false
  if (/^\p{Ll}/u.test(text.slice(line.start, line.start + 2))) return true
  // Two lines are too few to tell a wrapped sentence from a heading above a text.
  if (lines < 3 || width < narrowestPage) return false
  const firstWord = /^\S+/.exec(text.slice(line.start, line.start + widestPage))?.[0] ?? ''
  return before.end - before.start + 1 + firstWord.length > width
}
