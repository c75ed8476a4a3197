import type { Timeline } from '#lib/model'
import { findShares, type SourceShare } from '#lib/view/shares'
import type { PageHead } from './page-head'
import { timelineCard } from './preview-names'
import type { Site } from './site'
import { countTimeline, type TimelineCounts } from './timeline-counts'

/** What the page on the method, the sources and the problems shows. */
export type AboutPage = { timeline: Timeline; counts: TimelineCounts; shares: SourceShare[] }

/** The address of that page. */
export const aboutPath = '/about/'

/** What that page shows of this timeline. */
export function readAboutPage(site: Site): AboutPage {
  const { timeline, entries } = site
  return {
    timeline,
    counts: countTimeline(site),
    shares: findShares(timeline.sources, timeline.articles, entries),
  }
}

/** What it says of itself. */
export function headOfAbout({ timeline }: Site): PageHead {
  return {
    title: 'How this was made',
    description: `How “${timeline.settings.title}” was made: the method, the sources and their articles, and the problems found.`,
    canonical: aboutPath,
    card: timelineCard,
  }
}
