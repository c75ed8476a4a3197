import { monthName, weekdayName } from '#lib/time/edtf-words'
import { foldWords } from '#lib/view/search-text'

/** What of a date a reader typed; what is missing may be anything. A weekday as in ISO 8601: 1 is Monday. */
export type DateParts = { year?: number; month?: number; day?: number; weekday?: number }

/**
 * One of the things that must all hold: a word by its beginning, a date, or a word that may as well be
 * one ("May", "2018", "thurs"): then either does.
 */
export type Term = { word?: string; dates?: DateParts[] }

const isoDate = /(?<![\w-])(\d{4})-(\d\d?)?(?:-(\d\d?)?)?(?![\w-])/g
const leastLetters = 3

/** Reads what a reader typed: "ferry April 12", "2018-04", "Thursday", "12 Apr 2018". */
export function readTerms(typed: string): Term[] {
  const terms: Term[] = []
  for (const [, year, month, day] of typed.matchAll(isoDate)) {
    const parts: DateParts = { year: Number(year) }
    if (month) parts.month = Number(month)
    if (day) parts.day = Number(day)
    // "2018-1" is on the way to October, November and December as well.
    terms.push({ dates: day ? [parts] : spellOut(parts, month) })
  }
  return [...terms, ...joinDates(foldWords(typed.replace(isoDate, ' ')))]
}

function spellOut(parts: DateParts, month: string | undefined): DateParts[] {
  if (month === '1') return [1, 10, 11, 12].map(one => ({ ...parts, month: one }))
  if (month !== '0') return [parts]
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map(one => ({ ...parts, month: one }))
}

/** Words that follow each other and make one date are one term. */
function joinDates(words: string[]): Term[] {
  const terms: Term[] = []
  let at = 0
  while (at < words.length) {
    const { parts, length } = longestDate(words, at)
    const word = words[at] ?? ''
    if (length > 1) terms.push({ dates: parts })
    else terms.push(length === 1 ? { word, dates: parts } : { word })
    at += Math.max(1, length)
  }
  return terms
}

const shapes: ('weekday' | 'month' | 'day' | 'year')[][] = [
  ['weekday', 'day', 'month', 'year'],
  ['weekday', 'month', 'day', 'year'],
  ['day', 'month', 'year'],
  ['month', 'day', 'year'],
  ['weekday', 'day', 'month'],
  ['weekday', 'month', 'day'],
  ['month', 'year'],
  ['day', 'month'],
  ['month', 'day'],
  ['weekday'],
  ['month'],
  ['year'],
]

function longestDate(words: string[], at: number): { parts: DateParts[]; length: number } {
  for (const shape of shapes) {
    const read = shape.map((part, index) => readPart(part, words[at + index] ?? ''))
    if (read.every(values => values.length > 0)) {
      return { parts: combine(shape, read), length: shape.length }
    }
  }
  return { parts: [], length: 0 }
}

/** Every date that the parts can mean: "ju 4" is in June or in July. */
function combine(shape: (keyof DateParts)[], values: number[][]): DateParts[] {
  return shape.reduce<DateParts[]>(
    (dates, part, index) =>
      dates.flatMap(date => (values[index] ?? []).map(value => ({ ...date, [part]: value }))),
    [{}],
  )
}

function readPart(part: keyof DateParts, word: string): number[] {
  switch (part) {
    case 'year':
      return /^[12]\d{3}$/.test(word) ? [Number(word)] : []
    case 'day':
      return /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(word) ? [Number.parseInt(word, 10)] : []
    case 'month':
      return named(word, 12, monthName)
    case 'weekday':
      return named(word, 7, weekdayName)
  }
}

/** The numbers whose names begin with `word`, which is three letters at least. */
function named(word: string, count: number, nameOf: (number: number) => string): number[] {
  if (word.length < leastLetters) return []
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return numbers.filter(number => nameOf(number).toLowerCase().startsWith(word))
}
