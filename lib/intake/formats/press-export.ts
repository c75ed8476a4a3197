import { removeBoilerplate } from '#lib/intake/boilerplate'
import { parsePageDate } from '#lib/intake/page/page-date'
import { draftFrom } from '#lib/intake/plain-text'
import type { Draft, ReadContext } from '#lib/intake/reader'
import { paragraphsOf } from '#lib/text/clean'
import { findFactivaHead, findNexisHead, type PressHead } from './press-head'

type Layout = {
  name: string
  /** A line that parts two articles; what it says belongs to neither. */
  boundary: RegExp
  /** Whether the boundary stands above an article or below it. */
  side: 'above' | 'below'
  read: (lines: string[]) => PressHead | null
}

const layouts: Layout[] = [
  {
    name: 'Nexis',
    boundary: /^\s*(?:Document )?\d{1,4} of \d{1,4} DOCUMENTS?\s*$/i,
    side: 'above',
    read: findNexisHead,
  },
  { name: 'Nexis', boundary: /^\s*End of Document\s*$/i, side: 'below', read: findNexisHead },
  {
    name: 'Factiva',
    boundary: /^\s*Document [A-Z][A-Z0-9]{2,}[a-z0-9]{8,}\s*$/,
    side: 'below',
    read: findFactivaHead,
  },
  {
    name: 'Factiva',
    boundary: /^\s*AN\s+(?:Document )?[A-Z][A-Z0-9]{2,}[a-z0-9]{8,}\s*$/,
    side: 'below',
    read: findFactivaHead,
  },
]

/** Whether lines are an export of Nexis or Factiva, by the lines that part its articles. */
export function isPressExport(lines: string[]): boolean {
  return findLayout(lines) !== null
}

function findLayout(lines: string[]): Layout | null {
  return (
    layouts.find(({ boundary }) => lines.some(line => line.length < 80 && boundary.test(line))) ??
    null
  )
}

/** The articles of an export of Nexis or Factiva, each with what stands above it. */
export function* readPressExport(lines: string[], context: ReadContext): Generator<Draft> {
  const layout = findLayout(lines)
  if (!layout) return
  const parts = split(lines, layout)
  const promised = findPromised(lines)
  let found = 0
  const silent: number[] = []
  for (const [index, part] of parts.entries()) {
    const draft = readPart(part, layout, context)
    if (draft) {
      found++
      yield draft
    } else silent.push(index + 1)
  }
  if (silent.length > 0) {
    context.onTrouble({
      reason: `${silent.length} of ${parts.length} documents of the ${layout.name} export hold no text: number ${silent.slice(0, 10).join(', ')}`,
      remedy: 'Export them again with their full text.',
    })
  }
  if (promised > 0 && promised !== parts.length) {
    context.onTrouble({
      reason: `the ${layout.name} export speaks of ${promised} documents, ${parts.length} were found and ${found} read`,
      remedy: 'Compare the export with its list.',
    })
  }
}

function split(lines: string[], { boundary, side }: Layout): string[][] {
  const parts: string[][] = [[]]
  for (const line of lines) {
    if (boundary.test(line)) parts.push([])
    else parts.at(-1)?.push(line)
  }
  // What stands above the first boundary is a cover page, below the last the legal notice.
  const inside = side === 'above' ? parts.slice(1) : parts.slice(0, -1)
  return inside.filter(part => part.some(line => line.trim() !== ''))
}

function findPromised(lines: string[]): number {
  for (const line of lines.slice(0, 200)) {
    const [, of, documents] =
      /^\s*\d{1,4} of (\d{1,4}) DOCUMENTS?\s*$/i.exec(line) ??
      /^()\s*Documents \((\d{1,4})\)/i.exec(line) ??
      []
    if (of || documents) return Number(of || documents)
  }
  return 0
}

function readPart(lines: string[], layout: Layout, context: ReadContext): Draft | null {
  const head = layout.read(lines)
  if (!head) {
    const paragraphs = paragraphsOf(lines.join('\n'))
    return paragraphs.length > 1 ? draftFrom(paragraphs, context) : null
  }
  const { kept, removed } = removeBoilerplate(paragraphsOf(head.body.join('\n')))
  if (kept.length === 0) return null
  const date = parsePageDate(head.date ?? null, { kind: 'published', where: '' }, 'unknown')
  const where = `in the ${layout.name} export`
  return {
    title: head.title,
    text: kept.join('\n\n'),
    published: date && {
      value: date.value,
      ...(date.time && { time: date.time }),
      basis: 'stated',
      because: `${where}: “${head.date}”`,
    },
    ...(head.publisher && { publisher: head.publisher, publisherIn: 'metadata' as const }),
    ...(head.author && { authors: [head.author] }),
    ...(head.place && { place: head.place }),
    ...(head.language && { language: head.language }),
    origins: {
      title: { words: head.title, where },
      ...(head.publisher && { publisher: { words: head.publisher, where } }),
      ...(head.author && { authors: { words: head.author, where } }),
      ...(head.place && { place: { words: head.place, where } }),
      ...(date && head.date && { published: { words: head.date, where } }),
    },
    removed,
  }
}
