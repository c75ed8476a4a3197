import type { Article, Problem } from '#lib/model'
import { isFields, parseText, parseUrl } from './fields'
import { type IsDate, parsePublicationField } from './publication-field'
import type { Reading } from './read-articles'
import { titleFromText } from './title'

export type ArticleLineOptions = { isDate: IsDate; onProblem: (problem: Problem) => void }

/**
 * The article in a line of JSON. Its text stays as it is: offsets count in it. Fields that the
 * contract does not name are passed over. Null, and a problem, where there is no id or no text.
 */
export function parseArticleLine(
  line: unknown,
  { isDate, onProblem }: ArticleLineOptions,
): Article | null {
  const report = (reason: string, article?: string) =>
    onProblem({ ...(article && { article }), step: 'read', reason, remedy: 'Mend the line.' })
  const id = isFields(line) ? parseId(line.id) : null
  if (!isFields(line) || !id) {
    report('an article line has no "id"')
    return null
  }
  if (typeof line.text !== 'string' || line.text.trim() === '') {
    report('"text" is missing or empty', id)
    return null
  }
  const published = parsePublicationField(line.published, isDate)
  if (published === undefined) report('"published" is no date: taken as unknown', id)
  const url = parseUrl(line.url)
  const file = parseText(line.file)
  return {
    id,
    source: parseId(line.source) ?? 'unknown',
    title: parseText(line.title) ?? titleFromText(line.text),
    ...(url && { url }),
    ...(file && { file }),
    published: published ?? null,
    text: line.text,
  }
}

/** An identifier: a text, or a number as some programs write it. */
export function parseId(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : parseText(value)
}

/** The name of its publisher in an article line, as `formatArticleLine` writes it. */
export function parseSourceName(line: unknown): string | null {
  return isFields(line) && isFields(line.publisher) ? parseText(line.publisher.name) : null
}

/** The line of an article: the contract's fields, its publisher, and what was taken out of it. */
export function formatArticleLine({ article, source, removed }: Reading): string {
  return JSON.stringify({ ...article, publisher: source, removed })
}
