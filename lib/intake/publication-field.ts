import type { Edtf, Publication } from '#lib/model'
import { isFields, parseText } from './fields'
import { type DateInLine, findDateInLine } from './stated-date'

/** Whether a text is a date of EDTF; lib/time knows, and intake does not see it. */
export type IsDate = (text: string) => boolean

/** A day, month or year, or an interval of two: what EDTF has is more, but for lib/time to tell. */
export const isPlainDate: IsDate = text => {
  const ends = text.split('/')
  return ends.length <= 2 && ends.every(isDayMonthOrYear)
}

function isDayMonthOrYear(text: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return findDateInLine(text) !== null
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)
}

const because = 'given with the article'

/**
 * The publication date of a line: a text such as `2018-04-12`, or an object with `value`, `basis`
 * and `because`. Null where there is none; undefined where there is one that cannot be used.
 */
export function parsePublicationField(
  field: unknown,
  isDate: IsDate,
): Publication | null | undefined {
  if (field === null || field === undefined || field === '') return null
  if (!isFields(field)) return parsePublicationText(parseText(field), isDate)
  const published = parsePublicationText(parseText(field.value), isDate)
  if (!published) return undefined
  const time = parseText(field.time)
  return {
    ...published,
    ...(time && { time }),
    basis: field.basis === 'inferred' ? 'inferred' : 'stated',
    because: parseText(field.because) ?? because,
  }
}

function parsePublicationText(text: string | null, isDate: IsDate): Publication | undefined {
  if (!text) return undefined
  const value = findEdtf(text, isDate)
  if (value) return { value, basis: 'stated', because }
  const found = findDateInLine(text)
  const [date, other] = found?.readings ?? []
  if (!found || !date || other || isPart(found)) return undefined
  return { ...date, basis: 'stated', because }
}

/** A time of day is kept apart: EDTF with one is read as any other line. */
function findEdtf(text: string, isDate: IsDate): Edtf | null {
  return !text.includes('T') && isDate(text) ? text : null
}

/** Whether the date is one end of an interval, or runs on into what is no time of day. */
function isPart({ before, after }: DateInLine): boolean {
  return (
    /(?:\d|[/,–—[-]|\.\.|\b(?:from|between|to|and))\s*$/i.test(before) ||
    /^\s*(?:T?\d|[/,–—\]-]\s*[\d.]|\.\.|(?:to|until|and)\b)/i.test(after)
  )
}
