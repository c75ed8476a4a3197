import type { Source } from '#lib/model'
import type { EventEntry } from './entries'

/** What a source has on the timeline: its articles, the events it reports, and those it alone reports. */
export type SourceShare = { source: Source; articles: number; events: number; alone: number }

/** Sources with something on the timeline, those with most events first. */
export function findShares(
  sources: Source[],
  articles: { source: string }[],
  entries: EventEntry[],
): SourceShare[] {
  const shares = new Map<string, SourceShare>(
    sources.map(source => [source.id, { source, articles: 0, events: 0, alone: 0 }]),
  )
  for (const article of articles) {
    const share = shares.get(article.source)
    if (share) share.articles++
  }
  for (const entry of entries) {
    for (const id of entry.sources) {
      const share = shares.get(id)
      if (!share) continue
      share.events++
      if (entry.sources.length === 1) share.alone++
    }
  }
  return [...shares.values()]
    .filter(share => share.articles + share.events > 0)
    .sort((a, b) => b.events - a.events)
}

/** The disputed events about which most was written, and how many there are in all. */
export function findDisputed(
  entries: EventEntry[],
  most: number,
): { entries: EventEntry[]; total: number } {
  const disputed = entries.filter(entry => entry.status === 'disputed')
  const ranked = disputed.toSorted((a, b) => b.weight - a.weight)
  return { entries: ranked.slice(0, most), total: disputed.length }
}
