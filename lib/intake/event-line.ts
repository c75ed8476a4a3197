import type { Difference, NewsEvent, Problem, Status, Update } from '#lib/model'
import { parseId } from './article-line'
import { type Fields, isFields, parseList, parseText } from './fields'
import type { IsDate } from './publication-field'
import { modalities, parseChoice, parseDate, parseReports, toAddress } from './report-field'

export type EventLineOptions = {
  isDate: IsDate
  onProblem: (problem: Problem) => void
}

const statuses = ['agreed', 'single', 'disputed'] as const
const kinds = ['date', 'weekday', 'figure', 'denial'] as const

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
  const context = { isDate: options.isDate, onReason: report }
  const reports = parseReports(fields, title, context)
  if (reports.length === 0) {
    report('it has no report with an "article" and an "excerpt": it was left out')
    return null
  }
  return complete(fields, {
    id: toAddress(id),
    title,
    date: parseDate(fields.date, context),
    reports,
  })
}

type Parts = Pick<NewsEvent, 'id' | 'title' | 'date' | 'reports'>

function complete(fields: Fields, parts: Parts): NewsEvent {
  const differences = parseList(fields.differences).map(parseDifference)
  const updates = parseList(fields.updates).map(parseUpdate)
  const time = parseText(fields.time)
  const sources = new Set(parts.reports.map(({ source }) => source))
  const status: Status = differences.some(({ between }) => !between)
    ? 'disputed'
    : sources.size > 1
      ? 'agreed'
      : 'single'
  return {
    ...parts,
    ...(time && { time }),
    status: parseChoice(fields.status, statuses) ?? status,
    modality: parseChoice(fields.modality, modalities) ?? 'happened',
    weight: Number.isFinite(fields.weight) ? Number(fields.weight) : parts.reports.length,
    story: parseId(fields.story) ?? parts.id,
    differences,
    ...(updates.length > 0 && { updates }),
    because: parseTexts(fields.because),
  }
}

function parseDifference(fields: Fields): Difference {
  const of = parseText(fields.of)
  return {
    kind: parseChoice(fields.kind, kinds) ?? 'date',
    ...(of && { of }),
    ...(fields.between === 'articles' && { between: 'articles' }),
    values: parseList(fields.values).map(({ value, articles }) => ({
      value: String(value ?? ''),
      articles: parseTexts(articles).map(toAddress),
    })),
  }
}

function parseUpdate(fields: Fields): Update {
  return {
    of: parseText(fields.of) ?? '',
    values: parseList(fields.values).map(({ value, published, articles }) => ({
      value: String(value ?? ''),
      published: parseText(published) ?? '',
      articles: parseTexts(articles).map(toAddress),
    })),
  }
}

function parseTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(parseId).filter(text => text !== null) : []
}
