import type { NewsEvent, Source, Timeline } from '#lib/model'
import { orderByDate } from '#lib/view/days'
import { type EventEntry, toEntry } from '#lib/view/entries'
import { readTimeline } from './artefact'
import { type DatePages, planDatePages } from './date-pages'

type SiteArticle = Timeline['articles'][number]

/** The timeline with what the pages look up, worked out once. */
export type Site = {
  timeline: Timeline
  /** In order of headline dates, the undated last. */
  entries: EventEntry[]
  events: Map<string, NewsEvent>
  sources: Map<string, Source>
  articles: Map<string, SiteArticle>
  /** Place of an event in `entries`. */
  places: Map<string, number>
}

let memo: Site | null = null

/** The site of this build; see `readTimeline`. */
export function readSite(): Site {
  const timeline = readTimeline()
  if (memo?.timeline !== timeline) memo = toSite(timeline)
  return memo
}

let dateMemo: { site: Site; pages: DatePages } | null = null

/** The pages of dates of this build. */
export function readDatePages(): DatePages {
  const site = readSite()
  if (dateMemo?.site !== site) dateMemo = { site, pages: planDatePages(site.entries) }
  return dateMemo.pages
}

/** Works out what pages look up in `timeline`. */
export function toSite(timeline: Timeline): Site {
  const entries = orderByDate(timeline.events.map(toEntry))
  return {
    timeline,
    entries,
    events: new Map(timeline.events.map(event => [event.id, event])),
    sources: new Map(timeline.sources.map(source => [source.id, source])),
    articles: new Map(timeline.articles.map(article => [article.id, article])),
    places: new Map(entries.map((entry, place) => [entry.id, place])),
  }
}

/** The events before and after `id` in time; null at the ends. */
export function findNeighbours(
  site: Site,
  id: string,
): { previous: EventEntry | null; next: EventEntry | null } {
  const place = site.places.get(id)
  if (place === undefined) return { previous: null, next: null }
  return { previous: site.entries[place - 1] ?? null, next: site.entries[place + 1] ?? null }
}

/** The name of a source; its id where the artefact does not list it. */
export function sourceName(site: Site, id: string): string {
  return site.sources.get(id)?.name ?? id
}
