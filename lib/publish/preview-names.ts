import type { Edtf, NewsEvent } from '#lib/model'
import type { DatePage, DatePages } from './date-pages'
import type { Site } from './site'

// An image takes a tenth of a second and 80 kB: beyond these the rest share the timeline's.
const mostEvents = 100
const mostDates = 100

/** The preview image of the whole timeline. */
export const timelineCard = 'timeline.png'

/** File name of an event's preview image; the weightiest have their own. */
export function eventCard(site: Site, event: NewsEvent): string {
  return weightiest(site).has(event.id) ? `event-${event.id}.png` : timelineCard
}

/** File name of a date's preview image; the dates with most events have their own. */
export function dateCard(page: DatePage, pages: DatePages): string {
  return fullest(pages).has(page.date) ? `date-${page.date}.png` : timelineCard
}

/** Ids of the events with an image of their own. */
export function weightiest(site: Site): Set<string> {
  const known = eventMemo.get(site)
  if (known) return known
  const ranked = site.timeline.events.toSorted((a, b) => b.weight - a.weight)
  const ids = new Set(ranked.slice(0, mostEvents).map(event => event.id))
  eventMemo.set(site, ids)
  return ids
}

/** The dates with an image of their own. */
export function fullest(pages: DatePages): Set<Edtf> {
  const known = dateMemo.get(pages)
  if (known) return known
  const ranked = pages.eventful
    .map(date => ({ date, rows: countRows(pages.read(date)) }))
    .sort((a, b) => b.rows - a.rows)
  const dates = new Set(ranked.slice(0, mostDates).map(({ date }) => date))
  dateMemo.set(pages, dates)
  return dates
}

function countRows(page: DatePage | null): number {
  return page?.groups.reduce((sum, group) => sum + group.rows.length, 0) ?? 0
}

const eventMemo = new WeakMap<Site, Set<string>>()
const dateMemo = new WeakMap<DatePages, Set<Edtf>>()
