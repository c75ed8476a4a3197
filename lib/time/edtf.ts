import type { Edtf } from '#lib/model'
import { addMonths, type Day, dayOf, daysInMonth, mondayOf } from './calendar'

export {
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  partsOf,
  weekdayOf,
} from './calendar'

type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'oneOf'

/**
 * An EDTF date as days, half open: `to` is the day after the last. With `openStart` or `openEnd`,
 * `from` and `to` are those of the one end that is known.
 */
export type EdtfDate = {
  precision: Precision
  from: Day
  to: Day
  openStart?: boolean
  openEnd?: boolean
  approximate?: boolean
  uncertain?: boolean
}

const calendarDate = /^(-?\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/
const timeOfDay = /^T([01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/

/** Reads the part of EDTF (ISO 8601-2) that this program writes; null when `text` is anything else. */
export function parseEdtf(text: Edtf): Readonly<EdtfDate> | null {
  const known = read.get(text)
  if (known !== undefined) return known
  const date = readEdtf(text)
  if (read.size >= mostRemembered) read.clear()
  read.set(text, date)
  return date
}

// A timeline has few dates, and asks for each of them again and again.
const read = new Map<Edtf, EdtfDate | null>()
const mostRemembered = 10_000

function readEdtf(text: Edtf): EdtfDate | null {
  if (text.startsWith('[')) return text.endsWith(']') ? parseSet(text.slice(1, -1)) : null
  const slash = text.indexOf('/')
  return slash < 0
    ? parseSingle(text)
    : parseInterval(text.slice(0, slash), text.slice(slash + 1), 'interval')
}

/** First day of the date; of `../b` the first of `b`. Null when `edtf` is not valid. */
export function firstDay(edtf: Edtf): Day | null {
  return parseEdtf(edtf)?.from ?? null
}

/** Order in time: by start, then by end, then by text; what cannot be read comes last. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const left = parseEdtf(a)
  const right = parseEdtf(b)
  if (left && right) return left.from - right.from || left.to - right.to || compareText(a, b)
  if (left || right) return left ? -1 : 1
  return compareText(a, b)
}

/** Whether the two can mean a common day. Of `[a,b]` each date counts by itself. */
export function overlaps(a: Edtf, b: Edtf): boolean {
  const others = datesOf(b)
  return datesOf(a).some(one => others.some(other => haveCommonDay(one, other)))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The dates between which `[a,b]` leaves the choice; of any other date itself. */
function datesOf(edtf: Edtf): Readonly<EdtfDate>[] {
  const isSet = edtf.startsWith('[') && edtf.endsWith(']')
  const plain = isSet ? null : parseEdtf(edtf)
  if (!isSet) return plain ? [plain] : []
  const parts = edtf.slice(1, -1).split(',')
  return parts.map(part => parseSet(part.trim())).filter(date => date !== null)
}

function haveCommonDay(a: EdtfDate, b: EdtfDate): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

function startsBeforeEnd(a: EdtfDate, b: EdtfDate): boolean {
  return a.openStart === true || b.openEnd === true || a.from < b.to
}

function parseSet(inner: string): EdtfDate | null {
  const dots = inner.indexOf('..')
  if (dots >= 0) return parseInterval(inner.slice(0, dots), inner.slice(dots + 2), 'oneOf')
  const dates = inner.split(',').map(part => parseSingle(part.trim()))
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const date of dates) {
    if (!date) return null
    from = Math.min(from, date.from)
    to = Math.max(to, date.to)
  }
  return { precision: 'oneOf', from, to }
}

function parseInterval(
  left: string,
  right: string,
  precision: 'interval' | 'oneOf',
): EdtfDate | null {
  const start = isOpen(left) ? null : parseSingle(left)
  const end = isOpen(right) ? null : parseSingle(right)
  if (!start && !isOpen(left)) return null
  if (!end && !isOpen(right)) return null
  if (start && end) {
    if (start.from >= end.to) return null
    return { ...qualifiersOf(start, end), precision, from: start.from, to: end.to }
  }
  if (start) return { ...start, precision, openEnd: true }
  return end && { ...end, precision, openStart: true }
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function qualifiersOf(start: EdtfDate, end: EdtfDate): Partial<EdtfDate> {
  return {
    ...((start.approximate || end.approximate) && { approximate: true }),
    ...((start.uncertain || end.uncertain) && { uncertain: true }),
  }
}

function parseSingle(text: string): EdtfDate | null {
  const qualifier = text.at(-1) ?? ''
  if (!'?~%'.includes(qualifier) || qualifier === '') return parsePlain(text)
  const date = parsePlain(text.slice(0, -1))
  if (!date) return null
  if (qualifier !== '?') date.approximate = true
  if (qualifier !== '~') date.uncertain = true
  return date
}

function parsePlain(text: string): EdtfDate | null {
  const time = text.indexOf('T')
  if (time >= 0) {
    const date = timeOfDay.test(text.slice(time)) ? parsePlain(text.slice(0, time)) : null
    return date?.precision === 'day' ? date : null
  }
  const match = calendarDate.exec(text)
  if (!match) return parseDecade(text) ?? parseWeek(text)
  const [, year = '', month = 'XX', day = 'XX'] = match
  if (month === 'XX') return day === 'XX' ? yearSpan(Number(year)) : null
  if (day === 'XX') return partOfYear(Number(year), Number(month), text.length > 8)
  return daySpan(Number(year), Number(month), Number(day))
}

function daySpan(year: number, month: number, day: number): EdtfDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  const from = dayOf(year, month, day)
  return { precision: 'day', from, to: from + 1 }
}

/** A month 01–12, a season 21–24 (meteorological, northern) or a quarter 33–36. */
function partOfYear(year: number, code: number, monthOnly: boolean): EdtfDate | null {
  if (code >= 1 && code <= 12) return monthsFrom('month', year, code, 1)
  if (monthOnly) return null
  if (code >= 21 && code <= 24) return monthsFrom('season', year, (code - 20) * 3, 3)
  if (code >= 33 && code <= 36) return monthsFrom('quarter', year, (code - 33) * 3 + 1, 3)
  return null
}

function monthsFrom(precision: Precision, year: number, month: number, count: number): EdtfDate {
  const from = dayOf(year, month, 1)
  return { precision, from, to: addMonths(from, count) }
}

function yearSpan(year: number, count = 1, precision: Precision = 'year'): EdtfDate {
  return { precision, from: dayOf(year, 1, 1), to: dayOf(year + count, 1, 1) }
}

function parseDecade(text: string): EdtfDate | null {
  if (/^\d{3}X$/.test(text)) return yearSpan(Number(text.slice(0, 3)) * 10, 10, 'decade')
  if (/^\d{2}XX$/.test(text)) return yearSpan(Number(text.slice(0, 2)) * 100, 100, 'century')
  return null
}

/** ISO week `2018-W15`: no EDTF, but TIMEX3 and ISO 8601-1 have it. */
function parseWeek(text: string): EdtfDate | null {
  const match = /^(\d{4})-W(\d\d)$/.exec(text)
  if (!match) return null
  const week = Number(match[2])
  const from = mondayOf(Number(match[1]), week)
  const hasWeek = week >= 1 && from < mondayOf(Number(match[1]) + 1, 1)
  return hasWeek ? { precision: 'week', from, to: from + 7 } : null
}
