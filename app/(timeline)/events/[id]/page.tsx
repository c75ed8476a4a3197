import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventPanel } from '#components/event/event-panel'
import { GonePanel } from '#components/event/gone-panel'
import { looksOf } from '#components/site/source-name'
import type { GoneEvent } from '#lib/model'
import { absoluteUrl, eventPath } from '#lib/publish/addresses'
import { describeEvent } from '#lib/publish/descriptions'
import { listGone, readGone } from '#lib/publish/gone-events'
import { pageMetadata } from '#lib/publish/page-metadata'
import { eventCard } from '#lib/publish/preview-names'
import { findNeighbours, findStory, readDatePages, readSite, type Site } from '#lib/publish/site'
import { asHeadline } from '#lib/view/words'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  const site = readSite()
  const ids = [...site.entries.map(entry => entry.id), ...listGone(site)]
  // An export needs one page at least; `_` says that there is no event.
  return (ids.length > 0 ? ids : ['_']).map(id => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = readSite()
  const id = decodeURIComponent((await params).id)
  const event = site.events.get(id)
  if (!event) return goneMetadata(site, id)
  return pageMetadata(site, {
    title: asHeadline(event.title),
    description: describeEvent(site, event),
    path: eventPath(event.id),
    card: eventCard(site, event),
    type: 'article',
  })
}

/** Search engines are to know the event that took it over, if any did, and not this page. */
function goneMetadata(site: Site, id: string): Metadata {
  const past = readGone(site, id)
  if (!past) return {}
  const { gone, became } = past
  const canonical = became && absoluteUrl(site.timeline.settings, eventPath(became.id))
  return {
    title: asHeadline(gone.title),
    robots: { index: false },
    ...(canonical && { alternates: { canonical } }),
  }
}

/** Whether something is told of the date of an event that is no more. */
function hasDay({ date }: GoneEvent): boolean {
  return date !== null && readDatePages().eventful.includes(date)
}

export default async function EventPage({ params }: Props) {
  const site = readSite()
  const id = decodeURIComponent((await params).id)
  const event = site.events.get(id)
  const past = event ? null : readGone(site, id)
  const sources = looksOf(site.timeline.sources)
  if (past) return <GonePanel {...past} hasDay={hasDay(past.gone)} sources={sources} />
  if (!event) notFound()
  const { previous, next } = findNeighbours(site, event.id)
  return (
    <EventPanel
      event={event}
      sources={sources}
      previous={previous && eventPath(previous.id)}
      next={next && eventPath(next.id)}
      story={findStory(site, event.id)}
    />
  )
}
