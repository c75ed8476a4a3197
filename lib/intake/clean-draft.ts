import { clean } from '#lib/text/clean'
import type { Draft } from './reader'

/** No title and no name is longer; what is fills a page with one word. */
const longestLine = 1000

/** `raw` as one line: nothing that nobody sees, steers a terminal or turns the direction of writing. */
export function cleanLine(raw: string): string {
  const line = clean(raw.slice(0, 4 * longestLine)).replace(/\s+/g, ' ')
  if (line.length <= longestLine) return line
  return `${line.slice(0, longestLine - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A draft whose short fields are one clean line each, whichever reader found them; its text is clean. */
export function cleanDraft(draft: Draft): Draft {
  const { publisher, authors, language, place, origins, published, modified } = draft
  return {
    ...draft,
    title: cleanLine(draft.title),
    published: published && { ...published, because: cleanLine(published.because) },
    ...(modified && { modified: { ...modified, because: cleanLine(modified.because) } }),
    ...(publisher && { publisher: cleanLine(publisher) }),
    ...(authors && { authors: authors.map(cleanLine).filter(Boolean) }),
    ...(language && { language: cleanLine(language) }),
    ...(place && { place: cleanLine(place) }),
    ...(origins && { origins: cleanOrigins(origins) }),
  }
}

function cleanOrigins(origins: NonNullable<Draft['origins']>): NonNullable<Draft['origins']> {
  return Object.fromEntries(
    Object.entries(origins).map(([field, { words, where }]) => [
      field,
      { words: cleanLine(words), where: cleanLine(where) },
    ]),
  )
}
