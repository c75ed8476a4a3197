import type { Publication } from '#lib/model'
import { findDateline } from '#lib/text/dateline'
import { joined } from './joined'
import type { Trouble } from './reader'
import { type DateInLine, findDateInLine, findTimeInLine } from './stated-date'

/** A line that says when the article was published; null where its date can be read in two ways. */
export type PublicationLine = { published: Publication | null; isUpdate: boolean }

const label = joined(
  'i',
  '^(?:for immediate release|(?:first |originally )?(?:published|posted|publication date',
  String.raw`|date published|pub\.? date|date|issued|released|created|(?:last )?(?:updated|modified`,
  String.raw`|edited)))\b(?: on\b| at\b)?\s*:?`,
)
/** Papers number their issues: “Bulletin of the harbour, no. 41, May 3, 2021”. */
const issueNumber = /\b(?:no|issue|vol(?:ume)?|edition)\.? ?\d/i
/** Words in small letters that stand beside a date without making prose of it. */
const dateWords = new Set(
  (
    'admin am and at by correspondent edition editor for from hours in issue last local min ' +
    'minutes of on page pm read reporter staff the time updated writer'
  ).split(' '),
)
const longestLine = 160
const updateLabel = /\b(?:last )?(?:updated|modified|edited)\b/i

/** What `line` says about publication; `place` tells where it stands, as in “in the first line”. */
export function parsePublicationLine(
  line: string,
  place: string,
  onTrouble: (trouble: Trouble) => void,
): PublicationLine | null {
  // “Published 3 May 2021 | Updated 4 May 2021”: the first part with a date counts.
  if (line.length > longestLine) return null
  const parts = line.split(/(?<=\S.*)(?=\b(?:last )?(?:updated|modified)\b)/i)
  const part = parts.find(findDateInLine)
  const date = part === undefined ? null : findDateInLine(part)
  if (part === undefined || !date || !isAllDate(part, date)) return null
  const others = parts.filter(other => other !== part && !findDateInLine(other))
  if (others.some(other => countWords(other) > 6)) return null
  const isUpdate = updateLabel.test(part)
  // “11 March 2021 | Updated 17:30 GMT”: the time is that of the day before it.
  const time = others.map(findTimeInLine).find(found => found !== null)
  const readings = date.readings.map(reading => ({ ...reading, ...(time && { time }), ...reading }))
  return { published: toPublication(line, place, { ...date, readings }, onTrouble), isUpdate }
}

/** The publication day in the dateline that opens `text`, where it names the year. */
export function parseDateline(
  text: string,
  onTrouble: (trouble: Trouble) => void,
): Publication | null {
  const words = readDateline(text)
  const date = findDateInLine(words)
  return date ? toPublication(words, 'in the dateline', date, onTrouble) : null
}

/** The agency in the dateline that opens `text`: “PORT ROWE (Agency) –”. */
export function findDatelineAgency(text: string): string | null {
  return /\(([^()]+)\)/.exec(readDateline(text))?.[1] ?? null
}

/** `text` without the dateline that opens it. */
export function skipDateline(text: string): string {
  return text.slice(findDateline(text)?.end ?? 0)
}

function readDateline(text: string): string {
  return text.slice(0, findDateline(text)?.end ?? 0).replace(/[\s—–-]+$/, '')
}

/** A line about the date and nothing else: a label, a byline or a place may stand beside it. */
function isAllDate(line: string, { before, after }: DateInLine): boolean {
  if (hasProse(after) && /[.!?]["”’)]*$/.test(after)) return false
  const rest = countWords(before) + countWords(after)
  const labelled = label.exec(line)
  if (labelled) return rest <= 12 && isBeside(before.slice(labelled[0].length), after)
  if (!/(?:^|[|,·•–—;(/-]|\b(?:on|at|am|pm|issue of|edition of)|@)$/i.test(before)) return false
  if (!/^(?:at\b|on\b|@)?\s*(?:$|[|,·•–—;).(/-])/.test(after)) return false
  if (/\b(?:on|at)$/i.test(before) && hasProse(before)) return false
  if (hasProse(after) && !after.startsWith('|')) return false
  if (/^on$/i.test(before) && countWords(after) > 0) return false
  if (issueNumber.test(line)) return rest <= 14
  return rest <= (/^by\b/i.test(line) ? 8 : 4)
}

/** Whether words beside the date of a labelled line stand apart from it: a comma joins prose. */
function isBeside(between: string, after: string): boolean {
  if (hasProse(between) && !/^\s*(?:by|in)\b|[|,·•–—:;(/-]$/i.test(between)) return false
  return hasProse(after) ? /^[|·•–—:;(/-]/.test(after) : countWords(after) <= 6
}

/** A word in small letters that a line about the date would not have. */
function hasProse(text: string): boolean {
  return (text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).some(word => !dateWords.has(word))
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function toPublication(
  line: string,
  place: string,
  { readings, words, wrongWeekday }: DateInLine,
  onTrouble: (trouble: Trouble) => void,
): Publication | null {
  const [first, second] = readings
  if (!first) return null
  if (second) {
    onTrouble({
      reason: `the date “${words}” may be ${first.value} or ${second.value}: no publication date`,
      remedy: 'Add "published" for this file to sources.json.',
    })
    return null
  }
  if (wrongWeekday) {
    onTrouble({
      reason: `the weekday in “${line}” is not that of ${first.value}`,
      remedy: 'Add "published" for this file to sources.json if the date is wrong.',
    })
  }
  return { ...first, basis: 'stated', because: `${place}: “${line}”` }
}
