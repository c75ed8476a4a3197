import type { CalendarExpression, Expression, Found } from './expression'
import { endOf } from './moment'
import type { Reading } from './resolve/context'
import type { Source } from './source'

const rangeJoints = new Set(['-', '–', 'to', 'through', 'until', 'till', 'thru'])
const otherJoints = new Set(['and', 'or', ',', '/', '&'])

/** "June 4 to October 21, 2009", "the autumn and winter of 2016": what is stated once is of both. */
export function shareYears(source: Source, found: Found[]): Found[] {
  const shared = [...found]
  for (let index = found.length - 2; index >= 0; index--) {
    const first = shared[index]
    const second = shared[index + 1]
    if (!first || !second) continue
    const expression = isJoined(source, first, second)
      ? (withDayOf(first.expression, second.expression) ??
        withMonthOf(first.expression, second.expression) ??
        withYearOf(first.expression, second.expression))
      : withDayBeyond(source, first, second)
    if (expression) shared[index] = { ...first, expression }
  }
  return shared
}

function isJoined(source: Source, first: Found, second: Found): boolean {
  const word = jointOf(source, first, second)
  return word !== null && (rangeJoints.has(word) || otherJoints.has(word))
}

/** The one word or mark between two expressions; null when there is more. */
function jointOf({ tokens }: Source, first: Found, second: Found): string | null {
  const joint = tokens.at(first.next)
  return second.first === first.next + 1 && joint && joint.gap !== 'paragraph' ? joint.word : null
}

/** "from 9 a.m. to 5 p.m. on Monday". */
function withDayOf(first: Expression, second: Expression): Expression | null {
  if (!isClock(first) || second.kind === 'timeOfDay' || !second.time || !('clock' in second.time))
    return null
  return { ...second, time: first.time }
}

/** "at 11:26 p.m. local time (1526 GMT) on Monday", "at 5pm in Heron Bay on Friday". */
function withDayBeyond(source: Source, first: Found, second: Found): Expression | null {
  const { expression } = second
  if (!isClock(first.expression) || !isDay(expression)) return null
  const between = source.tokens.slice(first.next, second.first)
  const isBracket = between.length === 1 && between[0]?.word === '('
  if (expression.time && !isBracket) return null
  const isPlace = between.every(
    ({ word, capital, gap }) => gap !== 'paragraph' && (capital || placeWords.has(word)),
  )
  return isPlace ? { ...expression, time: first.expression.time } : null
}

const placeWords = new Set(['(', ')', ',', 'on', 'in', 'at', 'near', 'the', 'local', 'time'])

function isClock({ kind, time }: Expression): boolean {
  return kind === 'timeOfDay' && time !== undefined && 'clock' in time
}

function isDay(expression: Expression): boolean {
  if (expression.kind === 'calendar') return expression.day !== undefined
  return expression.kind === 'weekday' || (expression.kind === 'shift' && expression.unit === 'day')
}

/** "from the 6th to the 11th of August". */
function withMonthOf(
  first: Found['expression'],
  second: Found['expression'],
): (CalendarExpression & Found['expression']) | null {
  if (first.kind !== 'calendar' || second.kind !== 'calendar') return null
  if (!first.day || first.month || !second.month || !second.day) return null
  return { ...second, day: first.day, ...(first.mod && { mod: first.mod }) }
}

function withYearOf(
  first: Found['expression'],
  second: Found['expression'],
): (CalendarExpression & Found['expression']) | null {
  if (first.kind !== 'calendar' || second.kind !== 'calendar') return null
  const isOpen = (first.month || first.season) && !hasYear(first) && !first.which
  const isSameKind = first.month ? second.month : second.season
  if (!isOpen || second.year === undefined || !isSameKind || second.isBeforeChrist) return null
  // "October 7 to March 9, 2010" begins in the year before.
  const year =
    first.month && second.month && first.month > second.month ? second.year - 1 : second.year
  return { ...first, year }
}

function hasYear({ year, shortYear, yearWhich }: CalendarExpression): boolean {
  return year !== undefined || shortYear !== undefined || yearWhich !== undefined
}

/** Marks both ends of "from Monday to Wednesday" and "April 7–9" with the range they are ends of. */
export function joinRanges(source: Source, found: Found[], readings: Reading[]): Reading[] {
  const joined = [...readings]
  found.forEach((first, index) => {
    const second = found[index + 1]
    const start = joined[index]
    const end = joined[index + 1]
    if (!second || !start?.moment || !end?.moment || !isRange(source, first, second)) return
    const isWeekday = second.expression.kind === 'weekday' && !second.expression.time
    const to = isWeekday ? afterStart(start, end) : end
    if (!to.moment || endOf(to.moment) <= endOf(start.moment)) return
    const range = { from: start.moment, to: to.moment }
    joined[index] = { ...start, range }
    joined[index + 1] = { ...to, range }
  })
  return joined
}

function isRange(source: Source, first: Found, second: Found): boolean {
  const joint = jointOf(source, first, second)
  if (joint === null) return false
  if (rangeJoints.has(joint)) return true
  return joint === 'and' && source.tokens.wordAt(first.first - 1) === 'between'
}

/** "from Monday to Friday", written on a Wednesday: the Friday after that Monday. */
function afterStart(start: Reading, end: Reading): Reading {
  if (!start.moment || !end.moment || end.moment.from > start.moment.from) return end
  return { ...end, moment: { ...end.moment, from: end.moment.from + 7 } }
}
