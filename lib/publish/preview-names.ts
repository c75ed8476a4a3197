import type { Edtf, NewsEvent } from '#lib/model'
import type { DatePage } from './date-pages'
import type { Site } from './site'

// An image takes a tenth of a second to draw: the rest share that of the whole timeline.
const mostEvents = 300
const mostDates = 600

/** The preview image of the whole timeline. */
export const timelineCard = 'timeline.png'

/** File name of an event's preview image; the weightiest have their own. */
export function eventCard(site: Site, event: NewsEvent): string {
  return weightiest(site).has(event.id) ? `event-${event.id}.png` : timelineCard
}

/** File name of a date's preview image; a date without events has none of its own. */
export function dateCard(page: DatePage, dates: Edtf[]): string {
  return page.groups.length > 0 && dates.length <= mostDates
    ? `date-${page.date}.png`
    : timelineCard
}

/** Ids of the events with an image of their own. */
export function weightiest(site: Site): Set<string> {
  const known = memo.get(site)
  if (known) return known
  const ranked = [...site.timeline.events].sort((a, b) => b.weight - a.weight)
  const ids = new Set(ranked.slice(0, mostEvents).map(event => event.id))
  memo.set(site, ids)
  return ids
}

const memo = new WeakMap<Site, Set<string>>()
