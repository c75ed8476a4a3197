import type { Origin, Origins, Publication } from '#lib/model'
import { paragraphsOf } from '#lib/text/clean'
import { removeBoilerplate } from './boilerplate'
import { type Fields, isFields, parseText, parseUrl } from './fields'
import { isMarkup, readFragment } from './page/fragment'
import { parsePageDate } from './page/page-date'
import { toPlain } from './page/page-metadata'
import { readPage } from './page/read-page'
import type { DateOrder } from './page/written-date'
import { isPlainDate } from './publication-field'
import type { Draft, ReadContext } from './reader'
import { titleFromText } from './title'

/** What a row, an object or front matter says of one article, field by field, with the name it had there. */
export type ArticleRecord = Partial<Record<RecordField, { value: string; name: string }>> & {
  authors?: { value: string[]; name: string }
}

type RecordField =
  | 'title'
  | 'text'
  | 'summary'
  | 'url'
  | 'published'
  | 'modified'
  | 'publisher'
  | 'language'
  | 'place'

/** Names that programs give to the fields of an article, in small letters and digits alone. */
const names: Record<RecordField | 'authors', string[]> = {
  title: [
    'headline',
    'title',
    'uploadtitle',
    'webtitle',
    'articletitle',
    'pagetitle',
    'name',
    'subject',
    'titel',
    'hd',
    'ti',
  ],
  text: [
    'text',
    'articlebody',
    'fulltext',
    'bodytext',
    'contentencoded',
    'contenthtml',
    'contenttext',
    'textcontent',
    'textualcontent',
    'articletext',
    'maintext',
    'body',
    'content',
    'article',
    'html',
    'td',
    'story',
    'transcript',
  ],
  summary: ['summary', 'description', 'abstract', 'excerpt', 'lead', 'snippet', 'teaser'],
  url: [
    'url',
    'link',
    'canonicalurl',
    'canonical',
    'permalink',
    'weburl',
    'articleurl',
    'sourceurl',
    'pageurl',
    'externalurl',
    'originalurl',
    'address',
    'uri',
  ],
  published: [
    'published',
    'datepublished',
    'publishedat',
    'publisheddate',
    'publicationdate',
    'webpublicationdate',
    'pubdate',
    'publishdate',
    'publishtime',
    'firstpublished',
    'uploadtimestamp',
    'uploaddate',
    'dateposted',
    'posted',
    'date',
    'pd',
    'displaydate',
    'datetime',
    'timestamp',
    'created',
    'createdat',
    'seendate',
    'datum',
  ],
  modified: [
    'modified',
    'datemodified',
    'updated',
    'updatedat',
    'lastmodified',
    'lastupdated',
    'modifiedat',
  ],
  publisher: [
    'publisher',
    'publishername',
    'sourcename',
    'source',
    'publication',
    'newspaper',
    'outlet',
    'medium',
    'site',
    'sitename',
    'sn',
    'domain',
    'channel',
    'feed',
  ],
  language: ['language', 'lang', 'inlanguage', 'la'],
  place: ['dateline', 'place', 'location'],
  authors: [
    'authors',
    'author',
    'byline',
    'by',
    'creator',
    'dccreator',
    'writer',
    'reporter',
    'autor',
  ],
}

const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What `fields` say of an article, whatever they are called. Nested objects are looked into once. */
export function mapRecord(fields: Fields): ArticleRecord {
  const flat = flatten(fields)
  const record: ArticleRecord = {}
  for (const field of Object.keys(names) as (RecordField | 'authors')[]) {
    for (const name of names[field]) {
      const found = flat.get(name)
      if (!found) continue
      if (field === 'authors') {
        const value = found.value.split(/\s*(?:[;|]|, (?=\p{Lu})| and | & )\s*/u).filter(Boolean)
        record.authors = { value: value.map(one => one.replace(/^by\s+/i, '')), name: found.name }
      } else record[field] = found
      break
    }
  }
  return withParts(record, flat)
}

type Flat = Map<string, { value: string; name: string }>

function flatten(fields: Fields): Flat {
  const flat: Flat = new Map()
  const put = (name: string, value: unknown) => {
    const text = toText(value)
    if (text && !flat.has(keyOf(name))) flat.set(keyOf(name), { value: text, name })
  }
  for (const [name, value] of Object.entries(fields)) if (!isFields(value)) put(name, value)
  for (const [name, value] of Object.entries(fields)) {
    if (!isFields(value)) continue
    // “source: { name }” is a source, “published: { value }” a date, “fields: { body }” a body.
    put(name, value.name ?? value.value ?? value.rendered ?? value['#text'])
    for (const [inner, innerValue] of Object.entries(value)) {
      put(/^(?:name|value|id|rendered)$/.test(inner) ? `${name} ${inner}` : inner, innerValue)
    }
  }
  return flat
}

function toText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const parts = value
      .slice(0, 2000)
      .map(entry => (isFields(entry) ? toText(entry.name) : toText(entry)))
    return (
      parts.filter(Boolean).join(value.length > 1 && parts.join('').length > 200 ? '\n\n' : '; ') ||
      null
    )
  }
  return parseText(value)
}

/** A spreadsheet of TimelineJS gives the day in three columns; so does its JSON, in `start_date`. */
function withParts(record: ArticleRecord, flat: Flat): ArticleRecord {
  const year = flat.get('year')
  if (record.published || !year || !/^[12]\d{3}$/.test(year.value)) return record
  const parts = [year, flat.get('month'), flat.get('day')]
  const given = parts.findIndex(part => !part || !/^\d{1,2}$|^\d{4}$/.test(part.value))
  const known = given < 0 ? parts : parts.slice(0, given)
  const value = known.map(part => part?.value.padStart(2, '0')).join('-')
  return { ...record, published: { value, name: known.map(part => part?.name).join(', ') } }
}

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
    ...((url ?? inner.url) && { url: url ?? inner.url }),
    ...publisherOf(record, inner),
    ...((record.authors?.value ?? inner.authors) && {
      authors: record.authors?.value ?? inner.authors,
    }),
    ...((record.language?.value ?? inner.language) && {
      language: record.language?.value ?? inner.language,
    }),
    ...((record.place?.value ?? inner.place) && { place: record.place?.value ?? inner.place }),
    origins: { ...inner.origins, ...originsOf(record, where) },
    removed: inner.removed,
  } as Draft
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
