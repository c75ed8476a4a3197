import { type Fields, isFields, parseText } from './fields'

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
const names: { field: RecordField | 'authors'; called: string }[] = [
  {
    field: 'title',
    called:
      'headline title uploadtitle webtitle articletitle pagetitle name subject titel ' + 'hd ti',
  },
  {
    field: 'text',
    called:
      'text articlebody fulltext bodytext contentencoded contenthtml contenttext ' +
      'textcontent textualcontent articletext maintext body content article html td ' +
      'story transcript',
  },
  {
    field: 'summary',
    called: 'summary description abstract excerpt lead snippet teaser',
  },
  {
    field: 'url',
    called:
      'url link canonicalurl canonical permalink weburl articleurl sourceurl pageurl ' +
      'externalurl originalurl address uri',
  },
  {
    field: 'published',
    called:
      'published datepublished publishedat publisheddate publicationdate ' +
      'webpublicationdate pubdate publishdate publishtime firstpublished ' +
      'uploadtimestamp uploaddate dateposted posted date pd displaydate datetime ' +
      'timestamp created createdat seendate datum',
  },
  {
    field: 'modified',
    called: 'modified datemodified updated updatedat lastmodified lastupdated modifiedat',
  },
  {
    field: 'publisher',
    called:
      'publisher publishername sourcename source publication newspaper outlet medium ' +
      'site sitename sn domain channel feed quelle',
  },
  {
    field: 'language',
    called: 'language lang inlanguage la',
  },
  {
    field: 'place',
    called: 'dateline place location',
  },
  {
    field: 'authors',
    called: 'authors author byline by creator dccreator writer reporter autor',
  },
]

const longestNames = 1000

const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What `fields` say of an article, whatever they are called. Nested objects are looked into once. */
export function mapRecord(fields: Fields): ArticleRecord {
  const flat = flatten(fields)
  const record: ArticleRecord = {}
  for (const { field, called } of names) {
    for (const name of called.split(' ')) {
      const found = flat.get(name)
      if (!found) continue
      if (field === 'authors') {
        const value = found.value
          .slice(0, longestNames)
          .split(/\s*(?:[;|]|, (?=\p{Lu})| and | & )\s*/u)
          .filter(Boolean)
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
