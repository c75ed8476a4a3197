import type { Source } from '#lib/model'

/** How many colours app/globals.css holds as `--source-1`, `--source-2`, … */
const colourCount = 8

/** The colour of each source as a CSS value, by its place in the list; a name always stands with it. */
export function sourceColours(sources: Source[]): Map<string, string> {
  return new Map(sources.map((source, index) => [source.id, colourAt(index)]))
}

/** The colour of the source at `index`; the set begins again after the last. */
export function colourAt(index: number): string {
  return `var(--source-${(index % colourCount) + 1})`
}
