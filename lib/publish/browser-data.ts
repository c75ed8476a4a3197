import { datePath, groupByDate } from '#lib/view/days'
import { foldWords } from '#lib/view/filter'
import type { Site } from './site'

/** All entries and sources as JSON: what the browser fetches where the page holds only the first. */
export function formatEntries(site: Site): string {
  return JSON.stringify({ entries: site.entries, sources: site.timeline.sources })
}

/** The words of each event's excerpts that its titles do not have, each once, for the search. */
export function formatWords(site: Site): string {
  const words = site.timeline.events.map(event => {
    const quoted = event.reports.flatMap(({ excerpt }) =>
      foldWords(`${excerpt.prefix} ${excerpt.exact} ${excerpt.suffix}`),
    )
    return [event.id, [...new Set(quoted)].join(' ')]
  })
  return JSON.stringify(Object.fromEntries(words))
}

/** The days, months and years that events are dated to, in time order. */
export function formatDates(site: Site): string {
  const dates = groupByDate(site.entries).map(group => group.date)
  return JSON.stringify(dates.filter(date => date !== null && datePath(date) !== null))
}
