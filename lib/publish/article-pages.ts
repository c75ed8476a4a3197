import type { NewsEvent, RemovedText, Report, Timeline } from '#lib/model'
import { groupBy } from '#lib/view/group-by'
import { countInWords } from '#lib/view/words'
import { articlePath } from './addresses'
import type { PageHead } from './page-head'
import { timelineCard } from './preview-names'
import { type Site, sourceName } from './site'

/** What stands on an article's page: its reports in the order in which it tells them. */
export type ArticlePage = {
  article: Timeline['articles'][number]
  reports: { event: NewsEvent; report: Report }[]
  /** What no event was looked for in. */
  removed: RemovedText[]
}

type Lookup = {
  reports: Map<string, ArticlePage['reports']>
  removed: Map<string, RemovedText[]>
}

let memo: { site: Site; lookup: Lookup } | null = null

/** The page of an article; null where there is no such article. */
export function readArticlePage(site: Site, id: string): ArticlePage | null {
  const article = site.articles.get(id)
  if (!article) return null
  if (memo?.site !== site) memo = { site, lookup: makeLookup(site) }
  const { reports, removed } = memo.lookup
  return { article, reports: reports.get(id) ?? [], removed: removed.get(id) ?? [] }
}

/** What the page of an article says of itself. */
export function headOfArticle(site: Site, { article, reports }: ArticlePage): PageHead {
  const name = sourceName(site, article.source)
  return {
    title: `${article.title} (${name})`,
    description: `${countInWords(reports.length, 'event')} that ${name} reports in this article, in its own words.`,
    canonical: articlePath(article.id),
    card: timelineCard,
    type: 'article',
  }
}

function makeLookup(site: Site): Lookup {
  return {
    reports: reportsByArticle(site),
    removed: groupBy(site.timeline.removed ?? [], text => text.article),
  }
}

function reportsByArticle(site: Site): Map<string, ArticlePage['reports']> {
  const byArticle = new Map<string, ArticlePage['reports']>()
  for (const event of site.timeline.events) {
    for (const report of event.reports) {
      const reports = byArticle.get(report.article)
      if (reports) reports.push({ event, report })
      else byArticle.set(report.article, [{ event, report }])
    }
  }
  for (const reports of byArticle.values()) {
    reports.sort((a, b) => placeOf(a.report) - placeOf(b.report))
  }
  return byArticle
}

function placeOf(report: Report): number {
  return report.excerpt.start ?? report.mentions[0]?.start ?? 0
}
