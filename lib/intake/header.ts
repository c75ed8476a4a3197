import type { Publication } from '#lib/model'
import { headerRules } from './header-rules'
import { parsePublicationLine } from './publication-line'
import { isSameName } from './publisher'
import type { ReadContext, Removed } from './reader'
import { chooseTitle } from './title'

/** What stands above the text, and the paragraphs that are the text. */
export type Header = {
  title: string | null
  published: Publication | null
  publisher?: string
  url?: string
  body: string[]
  removed: Removed[]
}

/** A longer line is text, and so is one further down. */
const longestLine = 160
const longestField = 300
const deepestLine = 12

/** Parts the lines above the text, of which the title is one, from the text. */
export function parseHeader(paragraphs: string[], { onTrouble, publishers }: ReadContext): Header {
  const header: Header = { title: null, published: null, body: [], removed: [] }
  const lines: string[] = []
  let update: Publication | null = null
  let index = 0
  for (; index < Math.min(paragraphs.length, deepestLine); index++) {
    const line = paragraphs[index] ?? ''
    const dated = parsePublicationLine(line, placeOf(index), onTrouble)
    if (dated) {
      if (dated.isUpdate) update ??= dated.published
      else header.published ??= dated.published
      header.removed.push({ reason: 'publication line', text: line })
      continue
    }
    if (takePublisher(header, line, publishers) || takeField(header, line)) continue
    if (!isLine(line)) break
    lines.push(line)
  }
  header.published ??= update
  return placeTitle(header, lines, paragraphs.slice(index), lines[0] === paragraphs[0])
}

function placeOf(index: number): string {
  return index === 0 ? 'in the first line' : 'above the text'
}

/** The publisher's name alone, or with `staff` or a section behind it. */
function takePublisher(header: Header, line: string, publishers: string[]): boolean {
  const name = line.replace(/\s+(?:staff|newsroom|reporters?|online|[/|–—>·-]\s.{2,40})$/i, '')
  const publisher = publishers.find(publisher => isSameName(publisher, name))
  if (!publisher) return false
  header.publisher ??= publisher
  header.removed.push({ reason: 'publisher line', text: line })
  return true
}

function takeField(header: Header, line: string): boolean {
  for (const { reason, pattern, field } of headerRules) {
    const match = line.length > longestField ? null : pattern.exec(line)
    if (!match) continue
    const value = match[1]?.trim()
    if (field && value) header[field] ??= value
    header.removed.push({ reason, text: line })
    return true
  }
  return false
}

/** A short line that does not end as a sentence does. */
function isLine(line: string): boolean {
  return line.length <= longestLine && !/[.…:;,]["”’»)]*$/.test(line)
}

/** The title goes, the lines above it with it; a line under it is a subtitle and stays. */
function placeTitle(header: Header, lines: string[], text: string[], isAtTop: boolean): Header {
  if (text.length === 0) return { ...header, title: header.title ?? lines[0] ?? null, body: lines }
  if (header.title) return { ...header, body: [...lines, ...text] }
  const place = chooseTitle(lines, text, isAtTop)
  const title = lines[place] ?? null
  const above = lines.slice(0, Math.max(place, 0))
  const under = lines.slice(place + 1)
  return {
    ...header,
    title,
    body: [...under.filter(line => !isPerson(line)), ...text],
    removed: [
      ...header.removed,
      ...above.map(line => ({ reason: 'line above the title', text: line })),
      ...under.filter(isPerson).map(line => ({ reason: 'byline', text: line })),
    ],
  }
}

/** Two or three capitalised words and nothing else: under a title they are who wrote it. */
function isPerson(line: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u.test(line)
}
