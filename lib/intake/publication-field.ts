import type { Publication } from '#lib/model'
import { isFields, parseText } from './fields'
import { findDateInLine } from './stated-date'

const because = 'given with the article'

/**
 * The publication date of a line: a text such as `2018-04-12`, or an object with `value`, `basis`
 * and `because`. Null where there is none; undefined where there is one that cannot be used.
 */
export function parsePublicationField(field: unknown): Publication | null | undefined {
  if (field === null || field === undefined || field === '') return null
  if (!isFields(field)) return parsePublicationText(parseText(field))
  const published = parsePublicationText(parseText(field.value))
  if (!published) return undefined
  const time = parseText(field.time)
  return {
    ...published,
    ...(time && { time }),
    basis: field.basis === 'inferred' ? 'inferred' : 'stated',
    because: parseText(field.because) ?? because,
  }
}

function parsePublicationText(text: string | null): Publication | undefined {
  if (!text) return undefined
  const [date, other] = findDateInLine(text)?.readings ?? []
  if (date && !other) return { ...date, basis: 'stated', because }
  // A month, a year, an interval: what EDTF may say and a day does not.
  return /^[\d[.][\dX./,[\]~?%-]{3,}$/.test(text)
    ? { value: text, basis: 'stated', because }
    : undefined
}
