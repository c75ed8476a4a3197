import type { Article } from '#lib/model'

/** What is known of the sources of `articles`: a story needs nothing of the others. */
export function pickSources<T>(values: Map<string, T>, articles: Article[]): Map<string, T> {
  const picked = new Map<string, T>()
  for (const { source } of articles) {
    const value = values.get(source)
    if (value !== undefined) picked.set(source, value)
  }
  return picked
}
