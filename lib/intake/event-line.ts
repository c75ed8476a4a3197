import type {
  Basis,
  Difference,
  Edtf,
  Mention,
  NewsEvent,
  Problem,
  Report,
  Span,
  Status,
  Timex,
} from '#lib/model'
import { shortId } from '#lib/text/short-id'
import { parseId } from './article-line'
import { type Fields, isFields, parseList, parseText, parseUrl } from './fields'
import { parsePublicationField } from './publication-field'

export type EventLineOptions = {
  /** Whether a text is a date of EDTF. */
  isDate: (text: string) => boolean
  onProblem: (problem: Problem) => void
}

const bases = ['stated', 'relative', 'context', 'publication', 'inferred', 'none'] as const
const modalities = ['happened', 'planned', 'denied', 'hypothetical'] as const
const statuses = ['agreed', 'single', 'disputed'] as const

/**
 * The event in a line of JSON, perhaps of another program: `id`, `title` and `reports` with an
 * `article` and an `excerpt` are needed, all else has a default. Null, and a problem, without them.
 */
export function parseEventLine(line: unknown, options: EventLineOptions): NewsEvent | null {
  const fields = isFields(line) ? line : {}
  const id = parseId(fields.id)
  const report = (reason: string) =>
    options.onProblem({
      step: 'build',
      reason: `event ${id ? `"${id}"` : 'line'}: ${reason}`,
      remedy: 'Mend the line.',
    })
  const title = parseText(fields.title)
  if (!id || !title) {
    report(`"${id ? 'title' : 'id'}" is missing: it was left out`)
    return null
  }
  const parseDate: ParseDate = value => {
    const text = parseText(value)
    if (!text || options.isDate(text)) return text
    report(`"${text}" is no EDTF date: taken as unknown`)
    return null
  }
  const reports = parseList(fields.reports)
    .map(entry => parseReport(entry, title, parseDate))
    .filter(entry => entry !== null)
  if (reports.length === 0) {
    report('it has no report with an "article" and an "excerpt": it was left out')
    return null
  }
  return complete(fields, { id: toAddress(id), title, date: parseDate(fields.date), reports })
}

/** The EDTF date in `value`; null where there is none. */
type ParseDate = (value: unknown) => Edtf | null

type Parts = Pick<NewsEvent, 'id' | 'title' | 'date' | 'reports'>

function complete(fields: Fields, parts: Parts): NewsEvent {
  const differences = parseList(fields.differences).map(parseDifference)
  const time = parseText(fields.time)
  const sources = new Set(parts.reports.map(({ source }) => source))
  const status: Status =
    differences.length > 0 ? 'disputed' : sources.size > 1 ? 'agreed' : 'single'
  return {
    ...parts,
    ...(time && { time }),
    status: parseChoice(fields.status, statuses) ?? status,
    modality: parseChoice(fields.modality, modalities) ?? 'happened',
    weight: Number.isFinite(fields.weight) ? Number(fields.weight) : parts.reports.length,
    story: parseId(fields.story) ?? parts.id,
    differences,
    because: parseTexts(fields.because),
  }
}

function parseReport(fields: Fields, title: string, parseDate: ParseDate): Report | null {
  const article = parseAddress(fields.article)
  const excerpt = isFields(fields.excerpt) ? fields.excerpt : {}
  const exact = parseText(excerpt.exact)
  if (!article || !exact) return null
  const time = parseText(fields.time)
  const url = parseUrl(fields.url)
  const articleTitle = parseText(fields.title)
  const copyOf = parseAddress(fields.copyOf)
  return {
    article,
    source: parseId(fields.source) ?? 'unknown',
    published: parsePublicationField(fields.published) ?? null,
    date: parseDate(fields.date),
    ...(time && { time }),
    claim: parseText(fields.claim) ?? title,
    because: parseText(fields.because) ?? '',
    mentions: parseList(fields.mentions).flatMap(entry => parseMention(entry, article, parseDate)),
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

function parseMention(fields: Fields, article: string, parseDate: ParseDate): Mention[] {
  const span = parseSpan(fields)
  if (!span) return []
  const time = parseText(fields.time)
  const basis: Basis = parseChoice(fields.basis, bases) ?? 'none'
  return [
    {
      ...span,
      article,
      trigger: parseSpan(fields.trigger) ?? span,
      date: parseDate(fields.date),
      ...(time && { time }),
      basis,
      because: parseText(fields.because) ?? '',
      timexes: parseList(fields.timexes).filter(isTimex),
      modality: parseChoice(fields.modality, modalities) ?? 'happened',
    },
  ]
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

function parseDifference(fields: Fields): Difference {
  const of = parseText(fields.of)
  return {
    kind: fields.kind === 'figure' ? 'figure' : 'date',
    ...(of && { of }),
    values: parseList(fields.values).map(({ value, articles }) => ({
      value: String(value ?? ''),
      articles: parseTexts(articles).map(toAddress),
    })),
  }
}

function parseTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(parseId).filter(text => text !== null) : []
}

function parseChoice<T extends string>(value: unknown, choices: readonly T[]): T | null {
  return choices.find(choice => choice === value) ?? null
}

/** The id in `value`, safe in an address. */
function parseAddress(value: unknown): string | null {
  const id = parseId(value)
  return id && toAddress(id)
}

/** An id that is safe in an address and as a folder's name. */
function toAddress(id: string): string {
  return /^[A-Za-z0-9][\w-]{0,63}$/.test(id) ? id : shortId(id)
}
