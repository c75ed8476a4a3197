import type { DatedArticle, Timex } from '#lib/model'
import { type Day, dayOf, daysInMonth, firstDay } from '#lib/time/edtf'

/** A day that stands with an article and is none of its telling, and the words that name it. */
export type PrintedDate = { day: Day; words: string; place: 'text' | 'address' }

/** Date lines stand above the text, at most this far down. */
const headLength = 700
const longestLine = 160
const mostOtherWords = 12
const published = /^\W*(?:(?:first |originally )?(?:published|posted|created|issued)|date)\b/i
const updated = /\b(?:updated|modified|edited)\b/i
/** Before the date these make it part of a sentence. */
const joins = /(?:^|\s)(?:in|of|since|until|till|by|from|dated|before|after|to|and|for|the)\s+$/i
/** What stands beside a date without making prose of it. */
const besideDate =
  /\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\b(?:[ap]\.?m\.?|at|on|by|the|of|last|updated|posted|filed|staff|edition|local|time)(?!\p{L})/giu
/** A clock time or a bar beside a date shows a stamp, even where prose follows on the same line. */
const stampAfter = /^,?\s*(?:[|–—-]\s*|at\s+)?\d{1,2}[:.]\d{2}(?:\s|$)|^\s*\|/
const stampBefore =
  /(?:^|[|(\n]|\bupdated:?|\bpublished:?|\bposted:?)\s*(?:on\s+)?(?:\p{L}{3,9}\.?,?\s+)?$/iu

/**
 * The day printed above the text or in the article's address. Null where there is none, and where
 * two are printed that part by more than a day and nothing tells them apart.
 */
export function findPrintedDate(article: DatedArticle): PrintedDate | null {
  const lines = findDateLines(article)
  const labelled = lines.filter(({ line }) => published.test(line))
  const plain = lines.filter(({ line }) => !updated.test(line))
  const first = [labelled, plain, lines].find(some => some.length > 0) ?? []
  const address = dayInAddress(article.url)
  const days = first.map(({ day }) => day)
  const isOne = Math.max(...days) - Math.min(...days) <= 1
  const [best] = first
  if (best && isOne) return { day: best.day, words: best.line, place: 'text' }
  const named = first.find(({ day }) => day === address?.day)
  if (named) return { day: named.day, words: named.line, place: 'text' }
  return best ? null : address
}

type DateLine = { day: Day; line: string }

function findDateLines({ text, timexes }: DatedArticle): DateLine[] {
  return timexes.flatMap(timex => {
    const day = timex.start <= headLength ? statedDay(timex) : null
    if (day === null) return []
    const start = text.lastIndexOf('\n', timex.start) + 1
    const newline = text.indexOf('\n', timex.end)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end).trim()
    const sides: [string, string] = [text.slice(start, timex.start), text.slice(timex.end, end)]
    const isStamp = /T\d\d:\d\d/.test(timex.value) || stampAfter.test(sides[1])
    if (isStamp && stampBefore.test(sides[0])) return [{ day, line: line.slice(0, longestLine) }]
    return isDateLine(line, sides) ? [{ day, line: line.slice(0, longestLine) }] : []
  })
}

function statedDay({ anchor, edtf, value }: Timex): Day | null {
  if (anchor !== 'none' || !edtf || !/^\d{4}-\d\d-\d\d/.test(value)) return null
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? firstDay(edtf) : null
}

/** A line of date, clock time, place and names, which tells nothing. */
function isDateLine(line: string, [before, after]: [string, string]): boolean {
  if (line.length > longestLine) return false
  if (published.test(line) || /^\W*(?:last )?updated\b/i.test(line)) {
    return countWords(before) <= 4 || /[|:,]\s*(?:\p{L}+,?\s*)?$/u.test(before)
  }
  if (joins.test(before) || /\p{L}{3,}\.["”’]?$/u.test(line)) return false
  const rest = [before, after].map(side => side.replace(besideDate, ' '))
  const words = rest.join(' ').match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const small = words.filter(word => /^\p{Ll}/u.test(word))
  return words.length <= mostOtherWords && small.length === 0
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const inAddress = [
  /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)/,
  /\/((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
  /\/((?:19|20)\d\d)[/-]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/-]?(0?[1-9]|[12]\d|3[01])(?!\d)/i,
]

/** `/2018/apr/11/`, `/2018-04-11`, `/20180411`: a day in the path of an address. */
function dayInAddress(url: string | undefined): PrintedDate | null {
  const match = inAddress.map(pattern => pattern.exec(url ?? '')).find(found => found)
  if (!match) return null
  const [words, year = '', month = '', day = ''] = match
  const named = monthNames.indexOf(month.toLowerCase()) + 1
  const number = named || Number(month)
  if (Number(day) > daysInMonth(Number(year), number)) return null
  return { day: dayOf(Number(year), number, Number(day)), words, place: 'address' }
}
