import type { Edtf } from '#lib/model'
import { groupByDate, undatedPath } from '#lib/view/days'
import { findMapLooks } from '#lib/view/map-looks'
import type { PanelContent } from '#lib/view/panel-content'
import { findDisputed, findShares } from '#lib/view/shares'
import { asHeadline, longDate, undatedHeading } from '#lib/view/words'
import { eventPath } from './addresses'
import { describeDate, describeEvent, describeTimeline, describeUndated } from './descriptions'
import { listGone, readGone } from './gone-events'
import type { PageHead } from './page-head'
import { dateCard, eventCard, timelineCard } from './preview-names'
import { findNeighbours, findStory, type Site } from './site'

/** A page of the timeline: what it says of itself and what stands in its panel. */
export type PanelPage = { head: PageHead; content: PanelContent }

const mostDisputed = 5

/** The paths of all pages with something open, in an order that keeps like with like. */
export function* listPanelPaths(site: Site): Generator<string> {
  yield undatedPath
  for (const date of site.dates.dates) yield `/${date}/`
  for (const { id } of site.entries) yield eventPath(id)
  for (const id of listGone(site)) yield eventPath(id)
}

/** What stands at `path`, `/` included; null where nothing does. */
export function readPanelPage(site: Site, path: string): PanelPage | null {
  const [, first = '', second] = path.split('/')
  if (first === '') return readOverview(site)
  if (path === undatedPath) return readUndated(site)
  if (first === 'events') return readEvent(site, decodeURIComponent(second ?? ''))
  return readDate(site, first)
}

function readOverview(site: Site): PanelPage {
  const { entries, timeline } = site
  return {
    head: {
      title: null,
      description: describeTimeline(site),
      canonical: '/',
      card: timelineCard,
    },
    content: {
      kind: 'overview',
      disputed: findDisputed(entries, mostDisputed),
      shares: findShares(timeline.sources, timeline.articles, entries),
      looks: findMapLooks(entries, timeline.sources),
    },
  }
}

function readEvent(site: Site, id: string): PanelPage | null {
  const event = site.events.get(id)
  if (!event) return readGoneEvent(site, id)
  const { previous, next } = findNeighbours(site, id)
  return {
    head: {
      title: asHeadline(event.title),
      description: describeEvent(site, event),
      canonical: eventPath(id),
      card: eventCard(site, event),
      type: 'article',
    },
    content: {
      kind: 'event',
      event,
      previous: previous && eventPath(previous.id),
      next: next && eventPath(next.id),
      story: findStory(site, id),
    },
  }
}

/** Search engines are to know the event that took it over, if any did, and not this page. */
function readGoneEvent(site: Site, id: string): PanelPage | null {
  const past = readGone(site, id)
  if (!past) return null
  return {
    head: {
      title: asHeadline(past.gone.title),
      isHidden: true,
      ...(past.became && { canonical: eventPath(past.became.id) }),
    },
    content: { kind: 'gone', ...past, hasDay: hasEvents(site, past.gone.date) },
  }
}

/** Whether something is told of a date. */
function hasEvents({ dates }: Site, date: Edtf | null): boolean {
  return date !== null && dates.eventful.includes(date)
}

function readDate({ events, dates }: Site, date: string): PanelPage | null {
  const page = dates.read(date)
  if (!page) return null
  return {
    head: {
      title: longDate(date),
      description: describeDate(page),
      canonical: `/${date}/`,
      card: dateCard(page, dates),
    },
    content: { kind: 'date', ...page, events },
  }
}

function readUndated({ entries, events }: Site): PanelPage {
  const undated = entries.filter(entry => entry.datings.length === 0)
  const rows = groupByDate(undated).flatMap(group => group.rows)
  return {
    head: {
      title: undatedHeading.words,
      description: describeUndated(rows),
      canonical: undatedPath,
      card: timelineCard,
    },
    content: { kind: 'undated', rows, events },
  }
}
