import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventPanel } from '#components/event/event-panel'
import { looksOf } from '#components/site/source-name'
import { eventPath } from '#lib/publish/addresses'
import { describeEvent } from '#lib/publish/descriptions'
import { pageMetadata } from '#lib/publish/page-metadata'
import { eventCard } from '#lib/publish/preview-names'
import { findNeighbours, findStory, readSite } from '#lib/publish/site'
import { asHeadline } from '#lib/view/words'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  const { entries } = readSite()
  // An export needs one page at least; `_` says that there is no event.
  return entries.length > 0 ? entries.map(entry => ({ id: entry.id })) : [{ id: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = readSite()
  const event = site.events.get(decodeURIComponent((await params).id))
  if (!event) return {}
  return pageMetadata(site, {
    title: asHeadline(event.title),
    description: describeEvent(site, event),
    path: eventPath(event.id),
    card: eventCard(site, event),
    type: 'article',
  })
}

export default async function EventPage({ params }: Props) {
  const site = readSite()
  const event = site.events.get(decodeURIComponent((await params).id))
  if (!event) notFound()
  const { previous, next } = findNeighbours(site, event.id)
  return (
    <EventPanel
      event={event}
      sources={looksOf(site.timeline.sources)}
      previous={previous && eventPath(previous.id)}
      next={next && eventPath(next.id)}
      story={findStory(site, event.id)}
    />
  )
}
