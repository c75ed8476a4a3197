import type { Difference, NewsEvent, Problem, Status } from '#lib/model'
import { parseId } from './article-line'
import { type Fields, isFields, parseList, parseText } from './fields'
import type { IsDate } from './publication-field'
import { modalities, parseChoice, parseDate, parseReports, toAddress } from './report-field'

export type EventLineOptions = {
  isDate: IsDate
  onProblem: (problem: Problem) => void
}

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
