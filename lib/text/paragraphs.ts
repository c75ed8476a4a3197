import type { Span } from '#lib/model'

/** Nobody wraps text narrower than this; such lines are a list. */
const narrowestPage = 40
/** Lines longer than this were not broken to fit a page or a screen: each is a paragraph. */
const widestPage = 120

/**
 * Paragraphs of `text` as spans, trimmed of white space. A blank line always ends one. A single
 * line break ends one too, unless the block was wrapped to a width: then every line is as long as
 * its width allowed, so that the first word of the next line would not have fitted. Of cleaned text
 * every line is one: what is left open in it, such as a quotation, ends at the line break. A wrapped
 * paragraph of other text holds line breaks, so there its span says where it ends.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let block: Span[] = []
  const closeBlock = () => {
    for (const paragraph of joinWrapped(text, block)) paragraphs.push(paragraph)
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
  const breaks = lines.map((line, index) => isTight(text, lines[index - 1], line, width))
  const ends = lines.filter(({ end }) => /[.!?]["”’)]?$/.test(text.slice(end - 2, end)))
  const wrapped =
    lines.length >= 3 && // two are too few to tell a wrapped sentence from a heading above a text
    width >= narrowestPage &&
    width <= widestPage &&
    breaks.filter(Boolean).length >= 0.7 * (breaks.length - 1) &&
    ends.length <= 0.5 * lines.length
  const paragraphs: Span[] = []
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1)
    if (last && (wrapped ? breaks[index] : runsOn(text, lines[index - 1], line)))
      last.end = line.end
    else paragraphs.push({ ...line })
  }
  return paragraphs
}

/** Whether the first word of `line` would not have fitted behind the line before. */
function isTight(text: string, before: Span | undefined, line: Span, width: number): boolean {
  if (!before) return false
  const firstWord = /^\S+/.exec(text.slice(line.start, line.start + widestPage))?.[0] ?? ''
  return before.end - before.start + 1 + firstWord.length > width
}

/** A single break inside a sentence: a long line without an end, then one in lower case. */
function runsOn(text: string, before: Span | undefined, line: Span): boolean {
  if (!before || before.end - before.start < narrowestPage) return false
  return (
    /[\p{L}\p{N},-]$/u.test(text.slice(before.end - 2, before.end)) &&
    /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
  )
}
