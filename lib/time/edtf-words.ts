import type { Edtf } from '#lib/model'
import { type Day, partsOf, weekdayOf } from './calendar'
import { type EdtfDate, parseEdtf } from './edtf'

/** `long` names the weekday and writes months out: "Thursday 12 April 2018"; `short` is "12 Apr 2018". */
type WordStyle = 'long' | 'short'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const shortMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
]
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const seasons = ['spring', 'summer', 'autumn', 'winter']
const ordinals = ['first', 'second', 'third', 'fourth']

/** An EDTF date in plain words; `edtf` itself when it is none. */
export function dateInWords(edtf: Edtf, style: WordStyle = 'long'): string {
  if (edtf.startsWith('[')) return choiceInWords(edtf, style)
  const date = parseEdtf(edtf)
  if (!date) return edtf
  const [left = '', right] = edtf.split('/')
  if (right === undefined) return qualified(date, singleInWords(left, style))
  if (date.openEnd) return `from ${qualified(date, singleInWords(left, style))} on`
  if (date.openStart) return `until ${qualified(date, singleInWords(right, style))}`
  return qualified(date, intervalInWords(plain(left), plain(right), style))
}

/** The weekday's name; 1 is Monday, as in ISO 8601. */
export function weekdayName(weekday: number): string {
  return weekdays[weekday - 1] ?? ''
}

/** The month's name; 1 is January. */
export function monthName(month: number, style: WordStyle = 'long'): string {
  return (style === 'long' ? months : shortMonths)[month - 1] ?? ''
}

function plain(edtf: Edtf): Edtf {
  return edtf.replace(/[?~%]$/, '')
}

function qualified(date: EdtfDate, words: string): string {
  return (date.approximate ? 'about ' : '') + words + (date.uncertain ? ' (uncertain)' : '')
}

function singleInWords(text: Edtf, style: WordStyle): string {
  const edtf = plain(text)
  const date = parseEdtf(edtf)
  if (!date) return edtf
  const year = partsOf(date.from).year
  switch (date.precision) {
    case 'day':
      return `${dayInWords(date.from, style)}${timeInWords(edtf)}`
    case 'week':
      return `week of ${dayAndMonth(date.from, style)} ${yearInWords(year)}`
    case 'month':
      return `${monthName(partsOf(date.from).month, style)} ${yearInWords(year)}`
    case 'quarter':
      return `${ordinals[Number(edtf.slice(-2)) - 33]} quarter of ${yearInWords(year)}`
    case 'season':
      return seasonInWords(Number(edtf.slice(-2)) - 21, year)
    case 'decade':
      return `the ${year}s`
    case 'century':
      return `the ${ordinal(Math.floor(year / 100) + 1)} century`
    default:
      return yearInWords(year)
  }
}

function dayInWords(day: Day, style: WordStyle): string {
  const words = `${dayAndMonth(day, style)} ${yearInWords(partsOf(day).year)}`
  return style === 'long' ? `${weekdayName(weekdayOf(day))} ${words}` : words
}

function dayAndMonth(day: Day, style: WordStyle): string {
  const parts = partsOf(day)
  return `${parts.day} ${monthName(parts.month, style)}`
}

/** Years count astronomically: 0 is 1 BC. */
function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

/** Winter runs over New Year, so both years are named. */
function seasonInWords(season: number, year: number): string {
  const isWinter = season === 3
  const end = isWinter ? `–${String(year + 1).slice(-2)}` : ''
  return `${seasons[season]} ${yearInWords(year)}${end}`
}

function timeInWords(edtf: Edtf): string {
  const match = /T(\d\d(?::\d\d)?)(?::\d\d)?(Z|[+-]\d\d:?\d\d)?$/.exec(edtf)
  if (!match) return ''
  const zone = match[2] === 'Z' ? ' UTC' : match[2] ? ` UTC${match[2]}` : ''
  return `, ${match[1]}${zone}`
}

function intervalInWords(left: Edtf, right: Edtf, style: WordStyle): string {
  const start = parseEdtf(left)
  const end = parseEdtf(right)
  if (!start || !end) return `${left} – ${right}`
  const from = partsOf(start.from)
  const to = partsOf(end.from)
  const isSameKind = start.precision === end.precision && from.year === to.year && from.year > 0
  if (isSameKind && start.precision === 'day') {
    const first = from.month === to.month ? `${from.day}–` : `${dayAndMonth(start.from, style)} – `
    return `${first}${dayAndMonth(end.from, style)} ${to.year}`
  }
  if (isSameKind && start.precision === 'month') {
    return `${monthName(from.month, style)}–${monthName(to.month, style)} ${to.year}`
  }
  if (start.precision === 'year' && end.precision === 'year' && from.year > 0) {
    return `${from.year}–${to.year}`
  }
  return `${withoutWeekday(left, style)} – ${withoutWeekday(right, style)}`
}

function withoutWeekday(edtf: Edtf, style: WordStyle): string {
  const words = singleInWords(edtf, style)
  return style === 'long' ? words.replace(/^[A-Z][a-z]+day /, '') : words
}

/** `[a,b]`: "7 or 9 April 2018", "30 March or 2 April 2018". */
function choiceInWords(edtf: Edtf, style: WordStyle): string {
  const inner = edtf.slice(1, -1)
  const dates = inner.split(',').map(part => part.trim())
  const range = inner.split('..')
  if (!parseEdtf(edtf)) return edtf
  if (range.length === 2) {
    const [left, right] = range.map(part => part.trim() || '..')
    return `some time in ${dateInWords(`${left}/${right}`, style)}`
  }
  const words = dates.map((date, index) => {
    const next = dates[index + 1]
    return next ? leadingWords(date, next, style) : withoutWeekday(date, style)
  })
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`
}

/** Of a date that `next` follows only what `next` does not repeat. */
function leadingWords(date: Edtf, next: Edtf, style: WordStyle): string {
  const one = parseEdtf(date)
  const other = parseEdtf(next)
  if (one?.precision !== 'day' || other?.precision !== 'day') return withoutWeekday(date, style)
  const a = partsOf(one.from)
  const b = partsOf(other.from)
  if (a.year !== b.year) return withoutWeekday(date, style)
  return a.month === b.month ? String(a.day) : dayAndMonth(one.from, style)
}

function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
