import type { CalendarExpression, Expression } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'
import { isCountAfterMonth, isMonthName, isYear } from './false-friends'

const monthAndDay = '( {weekday} ,? the? )? {month} the? {day|ordinal}'
const dayAndMonth = '( {weekday} ,? )? the? {day|ordinal} of? {month}'
const anyYear = '{year|yearWords|shortYear}'

/** Dates that name a month, month first as in America or day first as elsewhere. */
export const absoluteRules: Rule[] = [
  {
    name: 'monthDayYear',
    patterns: [
      `${monthAndDay} ,? ${anyYear}`,
      `${monthAndDay} ,? of {year}`,
      `( {weekday} ,? )? {month} - {day} - {year}`,
    ],
    read: dateWithYear,
  },
  {
    name: 'dayMonthYear',
    patterns: [
      `${dayAndMonth} ,? ${anyYear}`,
      `${dayAndMonth} ,? of {year}`,
      `( {weekday} ,? )? {day} - {month} - {year|twoDigits}`,
    ],
    read: dateWithYear,
  },
  {
    name: 'dateAroundClock',
    patterns: ['( {weekday} ,? )? {month} {day} {clock} {year}'],
    read: captures => ({
      ...calendarOf(captures),
      ...(captures.clock && { time: captures.clock }),
    }),
  },
  {
    name: 'monthDay',
    patterns: [monthAndDay],
    read: (captures, place) =>
      isMonthName(place, 'month') && !isNamedOrdinal(place) ? calendarOf(captures) : null,
  },
  {
    name: 'dayMonth',
    patterns: [dayAndMonth],
    read: (captures, place) => (isMonthName(place, 'month') ? calendarOf(captures) : null),
  },
  {
    name: 'dayOfMonth',
    patterns: ['the {ordinal}', 'the {ordinal} of the|this month'],
    read: (captures, place) =>
      isDayOfMonth(place, captures.ordinal ?? 0) ? calendarOf(captures) : null,
  },
  {
    name: 'monthDayOfYear',
    patterns: [
      `${monthAndDay} ,? of? the? {which} year`,
      `${dayAndMonth} ,? of? the? {which} year`,
      '{month} ,? of? the? {which} year',
      `{month} of the {which} {which:which2} year`,
    ],
    read: captures => ({ ...calendarOf(captures), yearWhich: captures.which2 ?? captures.which }),
  },
  {
    name: 'monthYear',
    patterns: [`( the month of )? {month} ,? of? ${anyYear}`, '{month} - {year}'],
    read: dateWithYear,
  },
  {
    name: 'lastMonthName',
    patterns: ['( this {which} | {which} ) {month} {day}?', '( this {which} | {which} ) {month}'],
    read: (captures, place) =>
      isMonthName(place, 'month') ? { ...calendarOf(captures), which: captures.which } : null,
  },
  {
    name: 'weekOfYear',
    patterns: ['week {count} of|in|, {year}'],
    read: ({ count, year }) =>
      count?.value && count.value <= 53 ? { kind: 'calendar', year, week: count.value } : null,
  },
  {
    name: 'month',
    patterns: ['( the month of )? {month}'],
    read: (captures, place) => (isMonthName(place, 'month') ? calendarOf(captures) : null),
  },
  {
    name: 'year',
    patterns: ['{year}'],
    read: (captures, place) => (isYear(place, captures.year ?? 0) ? calendarOf(captures) : null),
  },
  {
    name: 'yearWords',
    patterns: ['the? year|years {year|yearWords}', '{yearWords}', 'calendar {year}'],
    read: (captures, place) =>
      place.before !== '$' && captures.yearWords !== 2000
        ? calendarOf(captures)
        : yearTwoThousand(captures, place.next - place.first),
  },
  {
    name: 'shortYear',
    patterns: ['{shortYear}'],
    read: (captures, place) =>
      place.after === 's' || isQuoted(place) ? null : calendarOf(captures),
  },
]

function dateWithYear(captures: Captures, place: Place): Expression | null {
  return captures.year && isCountAfterMonth(place, captures.year) ? null : calendarOf(captures)
}

/** The calendar fields that a match has captured. */
function calendarOf(captures: Captures): CalendarExpression {
  const date: CalendarExpression = { kind: 'calendar' }
  const year = captures.year ?? captures.yearWords
  const day = captures.day ?? captures.ordinal
  if (year !== undefined) date.year = year
  const shortYear = captures.shortYear ?? captures.twoDigits
  if (shortYear !== undefined) date.shortYear = shortYear
  if (captures.month) date.month = captures.month
  if (day) date.day = day
  if (captures.weekday) date.weekday = captures.weekday
  return date
}

/** "on the 13th", "by the 30th of the month"; not "the 13th floor" or "finished on the first". */
function isDayOfMonth(place: Place, day: number): boolean {
  if (day > 31) return false
  if (place.next - place.first > 3) return true
  const isInDigits = place.source.tokens.kindAt(place.first + 1) === 'number'
  const isDated = /^(?:on|by|until|till|since|before|after|from|to)$/.test(place.before)
  return isInDigits && isDated && /^(?:[.,;:!?)”"]|and|to|when|as|but|or|until|)$/.test(place.after)
}

/** "May the Second Fleet": an ordinal of a name is no day. */
function isNamedOrdinal(place: Place): boolean {
  const last = place.source.tokens.at(place.next - 1)
  return last?.capital === true && last.entry?.ordinal !== undefined
}

/** Of two apostrophes that open a quotation the second belongs to no year. */
function isQuoted({ source, first, before }: Place): boolean {
  return before === "'" && source.tokens.gapAt(first) === 'none'
}

/** "two thousand" alone is a count; "the year two thousand" is a year. */
function yearTwoThousand(captures: Captures, length: number): Expression | null {
  return length > 2 ? calendarOf(captures) : null
}
