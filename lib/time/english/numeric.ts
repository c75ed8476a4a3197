import { dayOf, daysInMonth, partsOf } from '#lib/time/calendar'
import type { CalendarExpression, TimeOfDay } from '#lib/time/expression'
import type { Rule } from '#lib/time/pattern'

/** Dates in numbers alone: 2018-04-11, 11.4.2018, 4/11/2018. */
export const numericRules: Rule[] = [
  {
    name: 'isoDate',
    patterns: ['{numeric} t? {clock}', '{numeric}'],
    read: ({ numeric = '', clock }) => {
      const date = readIso(numeric)
      return date && { ...date, ...(clock && { time: clock satisfies TimeOfDay }) }
    },
  },
  {
    name: 'numericDate',
    patterns: ['{numeric}', '{numeric} ,? {clock}'],
    read: ({ numeric = '', clock }, place) => {
      if (/^(?:version|v|release)$/.test(place.before)) return null
      const date = readDayMonthYear(numeric, place.before)
      return date && { ...date, ...(clock && { time: clock }) }
    },
  },
  {
    name: 'yearPair',
    patterns: ['{numeric}'],
    read: ({ numeric = '' }) => readYearPair(numeric),
  },
  {
    name: 'monthInNumbers',
    patterns: ['{numeric}'],
    read: ({ numeric = '' }, place) => readMonth(numeric, place.before),
  },
  {
    name: 'isoMonth',
    patterns: ['{year} - {twoDigits}'],
    read: ({ year = 0, twoDigits = 0 }, { before }) =>
      isMonthOf(year, twoDigits) && before !== '-'
        ? { kind: 'calendar', year, month: twoDigits }
        : null,
  },
]

/** 2016/17 or 2016/2017: a season or a school year, and no fraction or file number. */
export function readYearPair(text: string): CalendarExpression | null {
  const match = /^(\d{4})\/(\d{4}|\d\d)$/.exec(text)
  const year = Number(match?.[1])
  if (!match || year < 1800 || year >= 2100) return null
  if (Number(match[2]) % 100 !== (year + 1) % 100) return null
  return { kind: 'calendar', year, lastYear: year + 1 }
}

/** "in 12/2016"; "Law 12/2016" has a number. */
function readMonth(text: string, before: string): CalendarExpression | null {
  const match = /^(\d\d?)\/(\d{4})$/.exec(text)
  const [month, year] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || month < 1 || month > 12 || year < 1800 || year >= 2100) return null
  return monthPrepositions.test(before) ? { kind: 'calendar', year, month } : null
}

const monthPrepositions = /^(?:in|since|until|till|from|by|to|before|after|between|and|of)$/

/** 2016-11 is a month, as it can be no range of years; 2006-11 is one. */
function isMonthOf(year: number, month: number): boolean {
  return month >= 1 && month <= 12 && month <= year % 100
}

function readIso(text: string): CalendarExpression | null {
  const match = /^(\d{4})([-/.])(\d\d?)\2(\d\d?)$/.exec(text)
  return match && validDate(Number(match[1]), Number(match[3]), Number(match[4]))
}

/** 11/4/2018: month first when the other order is impossible or the usual one, ambiguous when both are. */
function readDayMonthYear(text: string, before: string): CalendarExpression | null {
  const match = /^(\d\d?)([-/.])(\d\d?)(?:\2(\d{4}|\d\d))?$/.exec(text)
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[3])]
  if (match[4] === undefined) return readDayMonth(text, before)
  const year = fullYear(match[4])
  const monthFirst = validDate(year, first, second)
  const dayFirst = validDate(year, second, first)
  if (match[2] === '.') return dayFirst
  if (monthFirst && dayFirst)
    return first === second ? monthFirst : { ...monthFirst, order: 'either' }
  if (monthFirst) return { ...monthFirst, order: 'monthFirst' }
  return dayFirst && { ...dayFirst, order: 'dayFirst' }
}

/** "9/11" is too often a score, a fraction or a name to be taken for a day. */
function readDayMonth(text: string, before: string): CalendarExpression | null {
  if (before !== 'on') return null
  const match = /^(\d\d?)\/(\d\d?)$/.exec(text)
  if (!match) return null
  const date = validDate(2000, Number(match[1]), Number(match[2]))
  return date && { kind: 'calendar', month: date.month, day: date.day }
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

function validDate(year: number, month: number, day: number): CalendarExpression | null {
  const isValid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  if (!isValid || year < 1000 || year > 2199) return null
  return { kind: 'calendar', ...partsOf(dayOf(year, month, day)) }
}
