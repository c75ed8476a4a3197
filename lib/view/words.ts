import type { Edtf } from '#lib/model'
import { firstDay, formatDay, parseEdtf, partsOf, weekdayOf } from '#lib/time/edtf'
import { dateInWords, monthName, weekdayName } from '#lib/time/edtf-words'
import { digits } from './digits'

/** A date as a page shows it: "Thursday 12 April 2018", "April 2018", "7–9 April 2018". */
export function longDate(edtf: Edtf): string {
  return dateInWords(edtf, 'long')
}

/** A date where there is little room: "Thu 12 Apr 2018", "Apr 2018". */
export function shortDate(edtf: Edtf): string {
  const date = parseEdtf(edtf)
  const words = dateInWords(edtf, 'short')
  return date?.precision === 'day' ? `${shortWeekday(date.from)} ${words}` : words
}

/**
 * "7–12 April 2018", "January 1988 – 14 April 2021": from the earliest to the latest of `dates`,
 * each end as precise as it is known; null for none.
 */
export function spanInWords(dates: Edtf[]): string | null {
  const spans = dates.flatMap(date => {
    const span = parseEdtf(date)
    return span ? [{ ...span, date }] : []
  })
  const first = spans.toSorted((a, b) => a.from - b.from || a.to - b.to)[0]
  const last = spans.toSorted((a, b) => b.to - a.to || b.from - a.from)[0]
  if (!first || !last) return null
  const start = isPlain(first.date) ? first.date : formatDay(first.from)
  const end = isPlain(last.date) ? last.date : formatDay(last.to - 1)
  if (start === end) return dateInWords(start).replace(/^\w+day /, '')
  return dateInWords(`${start}/${end}`)
}

/** The dates that sources give one event, as a choice: "7 or 9 April", "April or 9 May 2018". */
export function choiceInWords(dates: Edtf[]): string {
  const distinct = [...new Set(dates)].sort((a, b) => (firstDay(a) ?? 0) - (firstDay(b) ?? 0))
  const words = distinct.every(isPlain)
    ? dateInWords(`[${distinct.join(',')}]`)
    : distinct.map(date => dateInWords(date, 'short')).join(' or ')
  const years = new Set(distinct.map(date => date.slice(0, 4)))
  const isDays = distinct.every(date => parseEdtf(date)?.precision === 'day')
  return years.size === 1 && isDays ? words.replace(/ \d{4}$/, '') : words
}

/** The heading of a date in the list: a large part and the lines below it. */
export type DateHeading = { large: string; lines: string[]; words: string }

/** Over what has no date. */
export const undatedHeading: DateHeading = {
  large: '',
  lines: ['Without', 'a date'],
  words: 'Without a date',
}

/** A day as number, weekday and month; a vaguer date by what is known of it. */
export function headingOf(edtf: Edtf): DateHeading {
  const date = parseEdtf(edtf)
  const words = longDate(edtf)
  if (!date) return { large: '?', lines: [edtf], words }
  const { year, month, day } = partsOf(date.from)
  const isSure = !date.approximate && !date.uncertain
  if (isSure && date.precision === 'day') {
    return {
      large: String(day),
      lines: [shortWeekday(date.from), `${monthName(month)} ${year}`],
      words,
    }
  }
  if (isSure && date.precision === 'month') {
    return { large: monthName(month, 'short'), lines: [String(year), 'day not given'], words }
  }
  if (isSure && date.precision === 'year') {
    return { large: String(year), lines: ['day not given'], words }
  }
  return splitHeading(words)
}

/** "7–9 April 2018" stands as "7–9" over "April 2018"; anything longer in one piece. */
function splitHeading(words: string): DateHeading {
  const match = /^(\d\d?[–-]\d\d?|\d\d? or \d\d?) (.+)$/.exec(words)
  return match
    ? { large: match[1] ?? '', lines: [match[2] ?? ''], words }
    : { large: '', lines: [words], words }
}

/** The title with its first letter as a headline has it. */
export function asHeadline(title: string): string {
  return title.replace(/^(["“‘'«„]?)(\p{Ll})/u, (_, quote: string, letter: string) =>
    quote ? quote + letter : letter.toUpperCase(),
  )
}

/** "1 event", "8 events", "1,200 events". */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${digits(count)} ${count === 1 ? one : many}`
}

/** A day, a month or a year, and nothing added. */
function isPlain(date: Edtf): boolean {
  return /^-?\d{4}(-\d\d){0,2}$/.test(date)
}

function shortWeekday(day: number): string {
  return weekdayName(weekdayOf(day)).slice(0, 3)
}
