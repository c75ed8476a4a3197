/**
 * Markdown without its marks: headings and paragraphs as lines, links as their words, no pictures.
 * No expression reads a place of the text more than a few times, whatever stands there.
 */
export function toPlainText(markdown: string): string {
  const prose = withoutComments(withoutCode(markdown.replace(/\r\n?/g, '\n')))
  return withoutBrackets(withoutBrackets(prose, '!['), '[')
    .replace(/^\[[^\]\n]{1,100}\]:[ \t]+\S.*$/gm, '')
    .replace(/<(https?:\/\/[^<>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>\n]{0,300}>/gi, '')
    .replace(
      /^[ \t]{0,3}#{1,6}[ \t]+(.*)$/gm,
      (_, heading: string) => `\n${closeHeading(heading)}\n`,
    )
    .replace(/^[ \t]{0,3}(?:[-*_][ \t]*){3,}$/gm, '')
    .replace(/^[ \t]{0,3}>[ \t]?/gm, '')
    .replace(/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gm, '\n')
    .replace(/(\*\*\*|\*\*|\*)(?=\S)([^*\n]{1,2000}?\S|\S)\1/g, '$2')
    .replace(/(~~)(?=\S)([^~\n]{1,2000}?\S|\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(__|_)(?=\S)([^_\n]{1,2000}?\S|\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!~>-])/g, '$1')
}

/** Without blocks of code; one that is never closed stays. */
function withoutCode(markdown: string): string {
  const kept: string[] = []
  let code: string[] | null = null
  for (const line of markdown.split('\n')) {
    const isFence = /^\s{0,3}(?:```|~~~)/.test(line)
    if (code === null && !isFence) kept.push(line)
    else if (code === null) code = [line]
    else if (isFence) code = null
    else code.push(line)
  }
  return kept.concat(code ?? []).join('\n')
}

function withoutComments(text: string): string {
  const parts: string[] = []
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open)
    if (close < 0) break
    parts.push(text.slice(at, open))
    at = close + 3
  }
  return parts.join('') + text.slice(at)
}

/** “## Title ##” is “Title”. */
function closeHeading(heading: string): string {
  let end = heading.trimEnd().length
  while (heading[end - 1] === '#') end--
  return heading.slice(0, end).trim()
}

/** Links as their words, pictures (`![`) as nothing: “[words](address)” and “[words][name]” in one line. */
function withoutBrackets(text: string, open: '[' | '!['): string {
  return text
    .split('\n')
    .map(line => (line.includes(open) ? readBrackets(line, open) : line))
    .join('\n')
}

function readBrackets(line: string, open: '[' | '!['): string {
  const nextClose = nextIn(line, ']')
  const nextEnd = { '(': nextIn(line, ')'), '[': nextIn(line, ']') }
  const parts: string[] = []
  let at = 0
  for (let close = nextClose(0); close >= 0; close = nextClose(at)) {
    const start = at + line.slice(at, close).lastIndexOf(open)
    const mark = line[close + 1]
    const end = mark === '(' || mark === '[' ? nextEnd[mark](close + 2) : -1
    if (start >= at && end >= 0) {
      const words = open === '[' ? line.slice(start + 1, close) : ''
      parts.push(line.slice(at, start), words)
      at = end + 1
    } else {
      parts.push(line.slice(at, close + 1))
      at = close + 1
    }
  }
  return parts.join('') + line.slice(at)
}

/** Where `mark` next stands at a place or behind it. Asked for places in their order, it reads the line once. */
function nextIn(line: string, mark: string): (at: number) => number {
  let found = line.indexOf(mark)
  return at => {
    if (found >= 0 && found < at) found = line.indexOf(mark, at)
    return found
  }
}
