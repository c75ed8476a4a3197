import { joined } from '#lib/intake/joined'
import { findWrittenDates } from '#lib/intake/page/written-date'

/** What stands above an article in an export, and the lines of the article. */
export type PressHead = {
  title: string
  publisher?: string
  date?: string
  author?: string
  place?: string
  language?: string
  body: string[]
}

const nexisField = joined(
  'i',
  String.raw`^\s*(BYLINE|SECTION|LENGTH|DATELINE|HEADLINE|HIGHLIGHT|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE`,
  '|JOURNAL-CODE|GRAPHIC|SERIES|TYPE|SUBJECT|PERSON|ORGANIZATION|COMPANY|TICKER|INDUSTRY',
  '|GEOGRAPHIC|STATE|COUNTRY|CITY|URL|CORRECTION|DISTRIBUTION|TITLE|CLASSIFICATION|ACC-NO|ISSN',
  String.raw`|RECENT-MOBILE-REVISION|NOTES?|DOCUMENT-TYPE|COPYRIGHT):\s*(.*)$`,
)
/** Fields that stand below the article; nothing after them is its text. */
const nexisEnd =
  /^(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|JOURNAL-CODE|CLASSIFICATION|SUBJECT|ACC-NO)$/

/** What may stand between the day and the title: whose it is, or which printing of the day. */
const underDate = /^copyright\b|^©|^(?:[\w-]+ ){0,4}edition(?: \d)?$/i

/** Reads a document of Nexis: the paper, the day, the title and fields such as “LENGTH: 645 words”. */
export function findNexisHead(lines: string[]): PressHead | null {
  const top = lines
    .map((line, index) => ({ text: line.trim(), index }))
    .filter(({ text }) => text !== '')
  const dated = top.findIndex(({ text }, index) => index < 8 && isDateLine(text))
  const day = top[dated]
  const paper = top[dated - 1]
  if (!day || !paper) return null
  const fields = new Map<string, string>()
  let body = -1
  let last = day.index
  for (const { text, index } of top.slice(dated + 1)) {
    const [, name, value] = nexisField.exec(text) ?? []
    if (/^Body$/i.test(text)) {
      body = index + 1
      break
    }
    if (!name || index > day.index + 40) continue
    if (nexisEnd.test(name.toUpperCase())) break
    if (!fields.has(name.toUpperCase())) fields.set(name.toUpperCase(), value ?? '')
    last = index
  }
  const above = top.slice(0, Math.max(0, dated - 1)).map(({ text }) => text)
  const under = top
    .slice(dated + 1)
    .find(({ text }) => !nexisField.test(text) && !underDate.test(text))
  const title =
    above.join(' ') || fields.get('HEADLINE') || (under && under.index < last ? under.text : '')
  const text = body >= 0 ? lines.slice(body) : lines.slice(last + 1)
  return {
    title: title || paper.text,
    publisher: paper.text,
    date: day.text,
    ...namedOf(fields),
    body: cutEnd(text),
  }
}

function namedOf(fields: Map<string, string>): Partial<PressHead> {
  const author = fields.get('BYLINE')?.replace(/^by\s+/i, '')
  const place = fields.get('DATELINE')
  return { ...(author && { author }), ...(place && { place }) }
}

function cutEnd(lines: string[]): string[] {
  const end = lines.findIndex(line =>
    nexisEnd.test(nexisField.exec(line)?.[1]?.toUpperCase() ?? ''),
  )
  return end < 0 ? lines : lines.slice(0, end)
}

function isDateLine(text: string): boolean {
  const [date] = findWrittenDates(text, 'unknown')
  return date !== undefined && text.length < 80 && date.index < 20
}

const factivaCodes =
  /^\s*(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|PUB|AN|SE|CLM|ART|IPD|IPC|RF)(?:\s{2,}|\t|\s*$)(.*)$/

/** Reads a document of Factiva, with its two-letter codes or as it is displayed. */
export function findFactivaHead(lines: string[]): PressHead | null {
  return findCodedHead(lines) ?? findShownHead(lines)
}

function findCodedHead(lines: string[]): PressHead | null {
  const fields = new Map<string, string[]>()
  let code = ''
  for (const line of lines) {
    const [, name, rest] = factivaCodes.exec(line) ?? []
    if (name) {
      code = name
      const said = fields.get(code)
      if (said) said.push(rest ?? '')
      else fields.set(code, [rest ?? ''])
    } else if (code) fields.get(code)?.push(line)
  }
  const said = (name: string) => (fields.get(name) ?? []).join(' ').replace(/\s+/g, ' ').trim()
  if (!said('HD') || !(fields.has('TD') || fields.has('LP'))) return null
  const language = said('LA').toLowerCase()
  return {
    title: said('HD'),
    ...(said('SN') && { publisher: said('SN') }),
    ...(said('PD') && { date: `${said('PD')}${said('ET') ? `, ${said('ET')}` : ''}` }),
    ...(said('BY') && { author: said('BY').replace(/^by\s+/i, '') }),
    ...(language === 'english' && { language: 'en' }),
    body: [...(fields.get('LP') ?? []), '', ...(fields.get('TD') ?? [])],
  }
}

/** Title, perhaps who wrote it, “500 words”, day, perhaps time, paper, its code, language, copyright. */
function findShownHead(lines: string[]): PressHead | null {
  const top = lines
    .map((line, index) => ({ text: line.trim(), index }))
    .filter(({ text }) => text !== '')
  const counted = top.findIndex(({ text }, index) => index < 12 && /^[\d,.]+ words$/i.test(text))
  const dated = top.findIndex(
    ({ text }, index) => index > counted && index < counted + 3 && isDateLine(text),
  )
  if (counted < 1 || dated < 0) return null
  const rest = top.slice(dated + 1)
  const [hour] = rest
  const time = hour && /^\d{1,2}:\d\d$/.test(hour.text) ? hour.text : null
  const paper = rest[time ? 1 : 0]
  const end = rest.findIndex(({ text }, index) => index < 9 && /^(?:\(c\)|©|copyright)/i.test(text))
  const language = rest
    .slice(0, 6)
    .find(({ text }) => /^(?:English|German|French|Spanish|Russian|Italian|Portuguese)$/.test(text))
  const last = end >= 0 ? rest[end] : language
  if (!paper || !last) return null
  const above = top.slice(0, counted).map(({ text }) => text)
  const author = above.length > 1 && /^by\b/i.test(above.at(-1) ?? '') ? above.pop() : undefined
  return {
    title: above.join(' '),
    publisher: paper.text,
    date: `${top[dated]?.text}${time ? `, ${time}` : ''}`,
    ...(author && { author: author.replace(/^by\s+/i, '') }),
    ...(language?.text === 'English' && { language: 'en' }),
    body: lines.slice(last.index + 1),
  }
}
