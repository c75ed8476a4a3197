import type { Metadata } from 'next'
import { Overview } from '#components/event/overview'
import { looksOf } from '#components/site/source-name'
import { describeTimeline } from '#lib/publish/descriptions'
import { pageMetadata } from '#lib/publish/page-metadata'
import { timelineCard } from '#lib/publish/preview-names'
import { readSite } from '#lib/publish/site'
import { findMapLooks } from '#lib/view/map-looks'
import { findDisputed, findShares } from '#lib/view/shares'

export function generateMetadata(): Metadata {
  const site = readSite()
  return pageMetadata(site, {
    title: site.timeline.settings.title,
    description: describeTimeline(site),
    path: '/',
    card: timelineCard,
  })
}

export default function TimelinePage() {
  const { entries, timeline } = readSite()
  return (
    <Overview
      disputed={findDisputed(entries, 5)}
      shares={findShares(timeline.sources, timeline.articles, entries)}
      sources={looksOf(timeline.sources)}
      looks={findMapLooks(entries, timeline.sources)}
    />
  )
}
