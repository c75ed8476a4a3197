import { decode } from '#lib/intake/decode'
import { type Fields, isFields } from '#lib/intake/fields'
import { mapRecord } from '#lib/intake/map-record'
import type { Draft, InputFile, ReadContext, Reader } from '#lib/intake/reader'
import { readRecords } from './records'
import { hasEnding, startOf } from './sniff'

/** Reads JSON and JSON lines: an article, a list of them, a JSON Feed, a timeline of TimelineJS. */
export const json: Reader = {
  format: 'data file',
  largest: 40_000_000,
  many: true,
  accepts: file =>
    hasEnding(file, 'json|jsonl|ndjson|geojson') ||
    /^\s*(?:\[\s*)?\{\s*"[\w@:-]+"\s*:/.test(startOf(file)),
  read: readJson,
}

const deepest = 200
const deepestList = 4

function readJson(file: InputFile, context: ReadContext): Draft[] {
  const text = decode(file.bytes, { declared: file.charset, onTrouble: context.onTrouble })
  const value = text === null ? undefined : parseJson(text.replace(/^\ufeff/, ''), context)
  if (value === undefined) {
    context.onTrouble({
      reason: 'the data file is no JSON, or is nested too deep',
      remedy: 'Save it again, one object a line or one list.',
    })
    return []
  }
  const { records, home } = findRecords(value)
  if (records.length === 0) {
    context.onTrouble({
      reason: 'no list of articles was found in the data file',
      remedy: 'Write a list of objects with title, text, url, published, source.',
    })
    return []
  }
  const named = home ? records.map(record => ({ 'feed title': home, ...record })) : records
  const names = { called: 'field', one: 'entry', many: 'entries', first: 1 }
  const drafts = readRecords(named, names, context)
  return home
    ? drafts.map(draft => ({
        ...draft,
        ...(!draft.publisher && { publisher: home, publisherIn: 'metadata' as const }),
      }))
    : drafts
}

/** One value, or one on each line; undefined for what is neither. */
function parseJson(text: string, { onTrouble }: ReadContext): unknown {
  if (isDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // Perhaps each line is one value.
  }
  const values: unknown[] = []
  let [broken, first] = [0, 0]
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      values.push(JSON.parse(line))
    } catch {
      if (broken++ === 0) first = index + 1
    }
  }
  if (values.length === 0 || broken > values.length) return undefined
  if (broken > 0) {
    onTrouble({
      reason: `${broken} of ${broken + values.length} lines are no JSON: left out (the first is line ${first})`,
      remedy: 'Write one object a line.',
    })
  }
  return values
}

/** Depth is measured before anything is built of it. */
function isDeep(text: string): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isText) {
      if (code === 92) at++
      else if (code === 34) isText = false
    } else if (code === 34) isText = true
    else if (code === 91 || code === 123) depth++
    else if (code === 93 || code === 125) depth--
    if (depth > deepest) return true
  }
  return false
}

/** The first list of objects that look like articles, and the name of the feed that it stands in. */
function findRecords(value: unknown): { records: Fields[]; home: string | null } {
  const isFeed =
    isFields(value) && typeof value.version === 'string' && /jsonfeed/.test(value.version)
  const home = isFeed && typeof value.title === 'string' ? value.title : null
  const list = findList(value, 0)
  if (list) return { records: list, home }
  const isOne = isFields(value) && mapRecord(value).text !== undefined
  return { records: isOne ? [value] : [], home: null }
}

function findList(value: unknown, depth: number): Fields[] | null {
  if (depth > deepestList) return null
  if (Array.isArray(value)) {
    const records = value.filter(isFields)
    const isArticles = records.some(record => {
      const { text, summary, title } = mapRecord(record)
      return text ?? summary ?? title
    })
    return isArticles ? records : null
  }
  if (!isFields(value) || (mapRecord(value).text && mapRecord(value).title)) return null
  for (const inner of Object.values(value)) {
    const list = typeof inner === 'object' ? findList(inner, depth + 1) : null
    if (list) return list
  }
  return null
}
