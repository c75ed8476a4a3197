import { datePath, groupByDate } from '#lib/view/days'
import { foldWords } from '#lib/view/search-text'
import { aroundWords, tellingWords } from './data/search-words'
import type { Site } from './site'

/** All entries and sources as JSON: what the browser fetches where the page holds only the first. */
export function formatEntries(site: Site): string {
  return JSON.stringify({ entries: site.entries, sources: site.timeline.sources })
}

/**
 * For the search: the words with which the sources tell each event, and after a bar those of the
 * sentences around them, each once.
 */
export function formatWords(site: Site): string {
  const words = site.timeline.events.map(event => {
    const told = new Set(event.reports.flatMap(report => foldWords(tellingWords(report))))
    const around = new Set(event.reports.flatMap(report => foldWords(aroundWords(report))))
    const rest = [...around].filter(word => !told.has(word))
    return [event.id, [...told, ...(rest.length > 0 ? ['|', ...rest] : [])].join(' ')]
  })
  return JSON.stringify(Object.fromEntries(words))
}

/** The days, months and years that events are dated to, in time order. */
export function formatDates(site: Site): string {
  const dates = groupByDate(site.entries).map(group => group.date)
  return JSON.stringify(dates.filter(date => date !== null && datePath(date) !== null))
}
