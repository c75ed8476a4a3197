import type { NewsEvent, Source, Timeline } from '#lib/model'
import { orderByDate } from '#lib/view/days'
import { type EventEntry, toEntry } from '#lib/view/entries'
import { groupBy } from '#lib/view/group-by'
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
  /** The events of each story, in the order of `entries`. */
  stories: Map<string, EventEntry[]>
  dates: DatePages
}

let memo: Site | null = null

/** The site of this build; see `readTimeline`. */
export function readSite(): Site {
  const timeline = readTimeline()
  if (memo?.timeline !== timeline) memo = toSite(timeline)
  return memo
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
    stories: groupBy(entries, entry => entry.story),
    dates: planDatePages(entries),
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

const mostNear = 4 // these stand on the page of every event

/** The other events of the story of `id` that are nearest to it in time, and how many there are in all. */
export function findStory(
  { places, entries, stories }: Site,
  id: string,
): { near: EventEntry[]; total: number } {
  const entry = entries[places.get(id) ?? -1]
  const story = (entry && stories.get(entry.story)) ?? []
  const place = story.findIndex(other => other.id === id)
  const first = Math.max(0, Math.min(place - mostNear / 2, story.length - 1 - mostNear))
  const near = story.slice(first, first + mostNear + 1).filter(other => other.id !== id)
  return { near: near.slice(0, mostNear), total: story.length }
}

/** The name of a source; its id where the artefact does not list it. */
export function sourceName(site: Site, id: string): string {
  return site.sources.get(id)?.name ?? id
}
