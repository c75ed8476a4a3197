import { isToldBySeveral } from '#lib/view/filter'
import { spanInWords } from '#lib/view/words'
import type { Site } from './site'

/** The figures of the first line. */
export type TimelineCounts = {
  /** "7–12 April 2018"; null when no event is dated. */
  span: string | null
  events: number
  articles: number
  sources: number
  disputed: number
  /** Told by two independent sources or more. */
  several: number
  undated: number
}

/** What the timeline holds, in figures. Sources without an article do not count. */
export function countTimeline(site: Site): TimelineCounts {
  const { articles } = site.timeline
  return {
    span: spanInWords(site.entries.flatMap(entry => entry.datings.map(dating => dating.date))),
    events: site.entries.length,
    articles: articles.length,
    sources: new Set(articles.map(article => article.source)).size,
    disputed: site.entries.filter(entry => entry.status === 'disputed').length,
    several: site.entries.filter(isToldBySeveral).length,
    undated: site.entries.filter(entry => entry.datings.length === 0).length,
  }
}
