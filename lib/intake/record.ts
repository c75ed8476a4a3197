import type { Origin, Origins, Publication } from '#lib/model'
import { paragraphsOf } from '#lib/text/clean'
import { removeBoilerplate } from './boilerplate'
import { parseUrl } from './fields'
import type { ArticleRecord } from './map-record'
import { isMarkup, readFragment } from './page/fragment'
import { parsePageDate } from './page/page-date'
import { toPlain } from './page/page-metadata'
import { readPage } from './page/read-page'
import type { DateOrder } from './page/written-date'
import { isPlainDate } from './publication-field'
import type { Draft, ReadContext } from './reader'
import { titleFromText } from './title'

export type RecordPlace = {
  /** What a field is called in this format: “column”, “field”. */
  called: string
  order?: DateOrder
}

/** The shortest text that can be an article; below it a feed gives a teaser, a table a caption. */
export const shortestArticle = 80

/** The article of a record; null where it holds no text. */
export function draftFromRecord(
  record: ArticleRecord,
  { called, order = 'unknown' }: RecordPlace,
  context: ReadContext,
): Draft | null {
  const body = record.text ?? record.summary
  if (!body) return null
  const inner = readBody(body.value, context)
  if (!inner || inner.text === '') return null
  const where = (name: string) => `in the ${called} ${name}`
  const published = record.published && toPublication(record.published, where, order, context)
  const modified = record.modified && toPublication(record.modified, where, order, context)
  const url = parseUrl(record.url?.value)
  const title = record.title && toPlain(record.title.value)
  return {
    title: title || inner.title || titleFromText(inner.text),
    text: inner.text,
    published: published ?? inner.published,
    ...(modified && { modified }),
    ...pick(url ?? inner.url, value => ({ url: value })),
    ...publisherOf(record, inner),
    ...pick(record.authors?.value ?? inner.authors, value => ({ authors: value })),
    ...pick(record.language?.value ?? inner.language, value => ({ language: value })),
    ...pick(record.place?.value ?? inner.place, value => ({ place: value })),
    origins: { ...inner.origins, ...originsOf(record, where) },
    removed: inner.removed,
  }
}

/** A field where there is a value for it, else none. */
function pick<T, F extends object>(
  value: T | null | undefined,
  field: (value: T) => F,
): F | object {
  return value === null || value === undefined ? {} : field(value)
}

function publisherOf(record: ArticleRecord, inner: Draft): Partial<Draft> {
  const name = record.publisher?.value
  if (name) return { publisher: name, publisherIn: 'metadata' }
  if (!inner.publisher) return {}
  return {
    publisher: inner.publisher,
    ...(inner.publisherIn && { publisherIn: inner.publisherIn }),
  }
}

function originsOf(record: ArticleRecord, where: (name: string) => string): Origins {
  const origins: Origins = {}
  for (const field of [
    'title',
    'publisher',
    'url',
    'language',
    'place',
    'published',
    'modified',
  ] as const) {
    const found = record[field]
    if (found) origins[field] = origin(found.value, where(found.name))
  }
  if (record.authors) {
    origins.authors = origin(record.authors.value.join('; '), where(record.authors.name))
  }
  return origins
}

const origin = (words: string, where: string): Origin => ({ words: words.slice(0, 300), where })

/** A whole page, a marked-up text or plain paragraphs. */
function readBody(body: string, context: ReadContext): Draft | null {
  if (/^\s*(?:<!doctype html|<html)\b/i.test(body)) return readPage(body, context)
  if (!isMarkup(body)) return draftWithoutTitle(body)
  const { kept, removed } = readFragment(body)
  return { title: '', text: kept.join('\n\n'), published: null, removed }
}

function draftWithoutTitle(body: string): Draft {
  const { kept, removed } = removeBoilerplate(paragraphsOf(body))
  return { title: '', text: kept.join('\n\n'), published: null, removed }
}

function toPublication(
  { value, name }: { value: string; name: string },
  where: (name: string) => string,
  order: DateOrder,
  { onTrouble }: ReadContext,
): Publication | null {
  const because = `${where(name)}: “${value.slice(0, 80)}”`
  if (isPlainDate(value)) return { value, basis: 'stated', because }
  const date = parsePageDate(value, { kind: 'published', where: '' }, order)
  if (date)
    return { value: date.value, ...(date.time && { time: date.time }), basis: 'stated', because }
  onTrouble({
    reason: `“${value.slice(0, 60)}” ${where(name)} is no date, or may be two: no publication date`,
    remedy: 'Write it as YYYY-MM-DD.',
  })
  return null
}
