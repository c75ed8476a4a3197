import type { Removed } from '#lib/intake/reader'

/** A piece of text on a page: where its line stands, how tall and wide it is, and whether a line ends with it. */
export type PdfLine = {
  text: string
  x: number
  y: number
  height: number
  width: number
  ends: boolean
}

type Line = { text: string; x: number; y: number; height: number; right: number }

/** A gap between two lines that is so many times their height parts paragraphs. */
const widestGap = 1.75
/** A line that fills less of the column ends its paragraph. */
const fullLine = 0.8
/** A line that stands on so many pages at their top or bottom is the running head. */
const fewestPages = 3

/** The paragraphs of a document's pages: lines joined, hyphens mended, running heads taken out. */
export function paragraphsOfPages(pages: PdfLine[][]): {
  paragraphs: string[]
  removed: Removed[]
} {
  const linesOfPages = pages.map(joinPieces)
  const { kept, removed } = removeRunningHeads(linesOfPages)
  const paragraphs: string[] = []
  for (const lines of kept) addParagraphs(lines, paragraphs)
  return { paragraphs, removed }
}

function joinPieces(pieces: PdfLine[]): Line[] {
  const lines: Line[] = []
  let open: Line | null = null
  for (const { text, x, y, height, width, ends } of pieces) {
    const isSame: boolean = open !== null && Math.abs(open.y - y) < Math.max(2, height / 2)
    if (open && isSame) {
      open.text += text
      open.right = Math.max(open.right, x + width)
      open.height = Math.max(open.height, height)
    } else if (text.trim()) {
      open = { text, x, y, height, right: x + width }
      lines.push(open)
    }
    if (ends) open = null
  }
  return lines
    .map(line => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text)
}

function removeRunningHeads(pages: Line[][]): { kept: Line[][]; removed: Removed[] } {
  const shape = ({ text }: Line) => text.replace(/\d+/g, '#')
  const edges = (lines: Line[]) => [...lines.slice(0, 2), ...lines.slice(-2)]
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const one of new Set(edges(lines).map(shape))) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const removed: Removed[] = []
  const kept = pages.map(lines =>
    lines.filter((line, index) => {
      const isEdge = index < 2 || index >= lines.length - 2
      const isHead =
        isEdge && pages.length > 1 && isRunning(line, counts.get(shape(line)) ?? 0, pages.length)
      if (isHead) removed.push({ reason: 'running head', text: line.text })
      return !isHead
    }),
  )
  return { kept, removed }
}

function isRunning({ text }: Line, count: number, pages: number): boolean {
  if (/^(?:page |seite |[-–] ?)?\d{1,4}(?: ?[-–]|(?: ?(?:of|von|\/) ?\d{1,4}))?$/i.test(text))
    return true
  return count >= Math.min(fewestPages, pages) && count >= pages / 2
}

function addParagraphs(lines: Line[], paragraphs: string[]): void {
  const right = Math.max(...lines.map(line => line.right), 0)
  let before: Line | null = null
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const goesOn = before
      ? isNext(before, line, right)
      : last !== undefined && runsOn(last, line.text)
    if (goesOn && last !== undefined) paragraphs[paragraphs.length - 1] = join(last, line.text)
    else paragraphs.push(line.text)
    before = line
  }
}

function isNext(before: Line, line: Line, right: number): boolean {
  const gap = before.y - line.y
  const isColumn = gap < 0
  if (isColumn) return runsOn(before.text, line.text)
  if (gap > widestGap * Math.max(before.height, line.height)) return false
  if (Math.abs(before.height - line.height) > 1.5) return false
  const isFull = before.right - before.x > fullLine * (right - before.x)
  return isFull || !/[.!?:]["”’)]?$/.test(before.text)
}

/** A text that ends in mid-sentence, and one that begins so. */
function runsOn(before: string, after: string): boolean {
  return /[\p{L}\p{N},;-]$/u.test(before) && /^\p{Ll}/u.test(after)
}

function join(before: string, after: string): string {
  const isHyphen = /\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after)
  return isHyphen ? before.slice(0, -1) + after : `${before} ${after}`
}
