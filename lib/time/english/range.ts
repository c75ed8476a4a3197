import type { CalendarExpression, Piece } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'
import { isYear } from './false-friends'

const joint = '-|–|to|through|and|or|until|,'

/** Two dates that share a month or a year: "April 7–9", "7 and 9 April 2018", "1914–18". */
export const rangeRules: Rule[] = [
  {
    name: 'monthDayRange',
    patterns: [
      '{month} {day} , {day:day2} ,? and|or {count}',
      `{month} {day} ${joint} {day:day2} ,? {year}`,
      `{month} {day} ${joint} {day:day2}`,
    ],
    read: readMonthDays,
  },
  {
    name: 'dayMonthRange',
    patterns: [
      `{day} ${joint} {day:day2} of? {month} ,? {year}`,
      `{day} ${joint} {day:day2} of? {month}`,
      '{count} , {day} ,? and|or {day:day2} of? {month}',
      '{count} , {day} ,? and|or {day:day2} of? {month} ,? {year}',
    ],
    read: readDaysMonth,
  },
  {
    name: 'weekdayRange',
    patterns: [
      '{weekday} and|or|to|-|– {weekday:weekday2} ,? {month} {day} and|or|to|-|– {day:day2}',
      '{weekday} {day} and|or|to|-|– {weekday:weekday2} {day:day2} {month} {year}?',
    ],
    read: readWeekdays,
  },
  {
    name: 'monthOfYears',
    patterns: ['{month} {year} and|or {year:year2}'],
    read: readMonthOfYears,
  },
  {
    name: 'yearRangeBeforeChrist',
    patterns: ['{count} -|–|to {count:count2} bc|bce'],
    read: ({ count, count2 }, place) => {
      const years = [count?.value ?? 0, count2?.value ?? 0]
      if (!years.every(year => Number.isInteger(year) && year > 0 && year < 10000)) return null
      const [, firstEnd] = place.of('count')
      const [second] = place.of('count2')
      return [
        { expression: beforeChrist(years[0]), first: place.first, next: firstEnd },
        { expression: beforeChrist(years[1]), first: second, next: place.next },
      ]
    },
  },
  {
    name: 'yearRange',
    patterns: ['{year} -|–|/ {twoDigits}'],
    read: ({ year = 0, twoDigits = 0 }, place) => {
      const [, firstEnd] = place.of('year')
      const [second] = place.of('twoDigits')
      const last = Math.floor(year / 100) * 100 + twoDigits
      if (last <= year || last > year + 60 || place.before === '$') return null
      return [
        { expression: { kind: 'calendar', year }, first: place.first, next: firstEnd },
        { expression: { kind: 'calendar', year: last }, first: second, next: place.next },
      ]
    },
  },
]

function beforeChrist(year: number | undefined): CalendarExpression {
  return { kind: 'calendar', year, isBeforeChrist: true }
}

/** "March 2016 and 2017" are two months; "between March 2016 and 2017" ends in a year. */
function readMonthOfYears({ month, year = 0, year2 = 0 }: Captures, place: Place): Piece[] | null {
  if (place.before === 'between' || !isYear(place, year2)) return null
  const [, firstEnd] = place.of('year')
  const [second] = place.of('year2')
  return [
    { expression: { kind: 'calendar', month, year }, first: place.first, next: firstEnd },
    { expression: { kind: 'calendar', month, year: year2 }, first: second, next: place.next },
  ]
}

function readMonthDays(captures: Captures, place: Place): Piece[] | null {
  if (!place.source.tokens.at(place.first)?.capital || isCount(place)) return null
  const [, firstEnd] = place.of('day')
  const [second, secondEnd] = place.of('day2')
  const next = captures.year ? place.next : secondEnd
  return [
    { expression: day(captures, captures.day), first: place.first, next: firstEnd },
    { expression: day(captures, captures.day2), first: second, next },
    ...thirdDay(captures, place),
  ]
}

/** "April 7, 8 and 9". */
function thirdDay(captures: Captures, place: Place): Piece[] {
  const third = captures.count?.value
  if (!third || !Number.isInteger(third) || third > 31) return []
  const [first] = place.of('count')
  return [{ expression: day(captures, third), first, next: place.next }]
}

function readDaysMonth(captures: Captures, place: Place): Piece[] | null {
  const [first, firstEnd] = place.of('day')
  const [second] = place.of('day2')
  return [
    ...dayBefore(captures, place),
    { expression: day(captures, captures.day), first, next: firstEnd },
    { expression: day(captures, captures.day2), first: second, next: place.next },
  ]
}

/** The first of "7, 8 and 9 April". */
function dayBefore(captures: Captures, place: Place): Piece[] {
  const before = captures.count?.value
  if (!before || !Number.isInteger(before) || before > 31) return []
  const [first, next] = place.of('count')
  return [{ expression: day(captures, before), first, next }]
}

/** "April 7, 12 people": what follows the comma counts something else. */
function isCount(place: Place): boolean {
  const [second] = place.of('day2')
  const comma = place.source.tokens.wordAt(second - 1) === ','
  return (
    /^(?:%|percent|people|years?|months?|days?|hours?|am|pm|million|billion|:)$/.test(
      place.after,
    ) ||
    (comma && /^[a-z]/.test(place.after) && place.after !== 'and')
  )
}

/** "Friday and Saturday, April 13 and 14", "Friday 13 to Sunday 15 April": each weekday has its day. */
function readWeekdays(captures: Captures, place: Place): Piece[] | null {
  const [first, weekdayEnd] = place.of('weekday')
  const [weekday2] = place.of('weekday2')
  const [dayFirst, dayEnd] = place.of('day')
  const [day2] = place.of('day2')
  const [start, end] = [day(captures, captures.day), day(captures, captures.day2)]
  const { tokens } = place.source
  if (!tokens.at(first)?.capital || !tokens.at(weekday2)?.capital) return null
  if (dayFirst === weekdayEnd) {
    return [
      { expression: start, first, next: dayEnd },
      { expression: end, first: weekday2, next: place.next },
    ]
  }
  return [
    { expression: start, first, next: weekdayEnd },
    { expression: end, first: weekday2, next: weekday2 + 1 },
    { expression: start, first: place.of('month')[0], next: dayEnd },
    { expression: end, first: day2, next: place.next },
  ]
}

function day({ month, year }: Captures, dayOfMonth: number | undefined): CalendarExpression {
  return { kind: 'calendar', month, day: dayOfMonth, ...(year && { year }) }
}
