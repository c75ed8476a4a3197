import type { Metadata } from 'next'
import { AboutView } from '#components/about/about-view'
import { looksOf } from '#components/site/source-name'
import { pageMetadata } from '#lib/publish/page-metadata'
import { timelineCard } from '#lib/publish/preview-names'
import { readSite } from '#lib/publish/site'
import { countTimeline } from '#lib/publish/timeline-counts'
import { findShares } from '#lib/view/shares'

export function generateMetadata(): Metadata {
  const site = readSite()
  return pageMetadata(site, {
    title: 'How this was made',
    description: `How “${site.timeline.settings.title}” was made: the method, the sources and their articles, and the problems found.`,
    path: '/about/',
    card: timelineCard,
  })
}

export default function AboutPage() {
  const site = readSite()
  return (
    <AboutView
      timeline={site.timeline}
      counts={countTimeline(site)}
      shares={findShares(site.timeline.sources, site.timeline.articles, site.entries)}
      sources={looksOf(site.timeline.sources)}
    />
  )
}
