import {
  type Basis,
  bases,
  type Edtf,
  type Mention,
  type Report,
  type Span,
  type Timex,
} from '#lib/model'
import { shortId } from '#lib/text/short-id'
import { parseId } from './article-line'
import { type Fields, isFields, parseText, parseUrl } from './fields'
import { type IsDate, parsePublicationField } from './publication-field'

/** What an event or a mention can be said to be. */
export const modalities = ['happened', 'planned', 'denied', 'hypothetical'] as const

type OnReason = (reason: string) => void

/** What the fields of an event are read with; `onReason` names the place: which report, which mention. */
export type Context = { isDate: IsDate; onReason: OnReason }

/** The EDTF date in `value`; null where there is none. */
export function parseDate(value: unknown, { isDate, onReason }: Context): Edtf | null {
  const text = parseText(value)
  if (!text || isDate(text)) return text
  onReason(`"${text}" is no EDTF date: taken as unknown`)
  return null
}

/** The reports of an event with `title`: each needs an `article` and an `excerpt`. */
export function parseReports(fields: Fields, title: string, context: Context): Report[] {
  return parseEach(fields, 'reports', 'report', context, (entry, inReport) =>
    parseReport(entry, title, inReport),
  )
}

/** What `parse` makes of the objects in a list; what is left out of it is told. */
function parseEach<T>(
  fields: Fields,
  field: string,
  name: string,
  { isDate, onReason }: Context,
  parse: (entry: Fields, context: Context) => T | null,
): T[] {
  const list = fields[field] ?? []
  if (!Array.isArray(list)) {
    onReason(`"${field}" is no list: passed over`)
    return []
  }
  return list.flatMap((entry: unknown, index) => {
    const inEntry = (reason: string) => onReason(`${name} ${index + 1}: ${reason}`)
    if (isFields(entry)) return parse(entry, { isDate, onReason: inEntry }) ?? []
    inEntry('it is no object: left out')
    return []
  })
}

function parseReport(fields: Fields, title: string, context: Context): Report | null {
  const article = parseAddress(fields.article)
  const excerpt = isFields(fields.excerpt) ? fields.excerpt : {}
  const exact = parseText(excerpt.exact)
  if (!article || !exact) {
    context.onReason('it has no "article" or no "excerpt" with "exact": left out')
    return null
  }
  const published = parsePublicationField(fields.published, context.isDate)
  if (published === undefined) context.onReason('"published" is no date: taken as unknown')
  const time = parseText(fields.time)
  const url = parseUrl(fields.url)
  const articleTitle = parseText(fields.title)
  const copyOf = parseAddress(fields.copyOf)
  return {
    article,
    source: parseId(fields.source) ?? 'unknown',
    published: published ?? null,
    date: parseDate(fields.date, context),
    ...(time && { time }),
    claim: parseText(fields.claim) ?? title,
    because: parseText(fields.because) ?? '',
    mentions: parseEach(fields, 'mentions', 'mention', context, (entry, inMention) =>
      parseMention(entry, article, inMention),
    ),
    excerpt: {
      exact: String(excerpt.exact),
      prefix: typeof excerpt.prefix === 'string' ? excerpt.prefix : '',
      suffix: typeof excerpt.suffix === 'string' ? excerpt.suffix : '',
      ...(isOffset(excerpt.start) && { start: excerpt.start }),
    },
    ...(articleTitle && { title: articleTitle }),
    ...(url && { url }),
    ...(copyOf && { copyOf }),
  }
}

function parseMention(fields: Fields, article: string, context: Context): Mention | null {
  const span = parseSpan(fields)
  if (!span) {
    context.onReason('it has no "start" before its "end": left out')
    return null
  }
  const time = parseText(fields.time)
  const attribution = parseText(fields.attribution)
  const basis: Basis = parseChoice(fields.basis, bases) ?? 'none'
  return {
    ...span,
    article,
    trigger: parseSpan(fields.trigger) ?? span,
    date: parseDate(fields.date, context),
    ...(time && { time }),
    basis,
    ...(fields.loose === true && { loose: true }),
    because: parseText(fields.because) ?? '',
    timexes: parseEach(fields, 'timexes', 'time expression', context, parseTimex),
    modality: parseChoice(fields.modality, modalities) ?? 'happened',
    ...(attribution && { attribution }),
  }
}

function parseTimex(fields: Fields, { onReason }: Context): Timex | null {
  if (isTimex(fields)) return fields
  onReason('it has no span, "text", "type", "value", "anchor" or "rule": left out')
  return null
}

function parseSpan(value: unknown): Span | null {
  if (!isFields(value) || !isOffset(value.start) || !isOffset(value.end)) return null
  return value.end > value.start ? { start: value.start, end: value.end } : null
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function isTimex(value: Fields): value is Fields & Timex {
  const texts = [value.text, value.type, value.value, value.anchor, value.rule]
  return parseSpan(value) !== null && texts.every(text => typeof text === 'string')
}

/** `value` where it is one of `choices`, else null. */
export function parseChoice<T extends string>(value: unknown, choices: readonly T[]): T | null {
  return choices.find(choice => choice === value) ?? null
}

/** The id in `value`, safe in an address. */
function parseAddress(value: unknown): string | null {
  const id = parseId(value)
  return id && toAddress(id)
}

/** An id that is safe in an address and as a folder's name. */
export function toAddress(id: string): string {
  return /^[A-Za-z0-9][\w-]{0,63}$/.test(id) ? id : shortId(id)
}
