import type { NewsEvent, Report } from '#lib/model'
import type { EventEntry } from '#lib/view/entries'
import { foldWords } from '#lib/view/search-text'

/** The words by which an event is found: those that tell of it, and the others of the sentences around. */
export type SearchWords = { told: Set<string>; around: Set<string> }

/** The folded words of an event, each once: titles, the sentences that tell of it, those beside them. */
export function findSearchWords(entry: EventEntry, { reports }: NewsEvent): SearchWords {
  const titles = new Set([entry.title, ...entry.datings.map(({ title }) => title)])
  const told = new Set(foldWords([...titles, ...reports.map(tellingWords)].join(' ')))
  const around = new Set<string>()
  for (const word of foldWords(reports.map(aroundWords).join(' '))) {
    if (!told.has(word)) around.add(word)
  }
  return { told, around }
}

/** The sentences around. */
function aroundWords({ excerpt }: Report): string {
  return `${excerpt.prefix} ${excerpt.suffix}`
}

/** Of an excerpt what tells of the event: the sentences around it may be about another. */
function tellingWords({ excerpt, mentions }: Report): string {
  const { prefix, exact, suffix, start } = excerpt
  if (start === undefined) return exact
  const text = prefix + exact + suffix
  const from = start - prefix.length
  const told = mentions.map(mention =>
    text.slice(Math.max(0, mention.start - from), Math.max(0, mention.end - from)),
  )
  return [exact, ...told].join(' ')
}
