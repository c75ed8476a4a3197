import type { NewsEvent, RemovedText, Report, Timeline } from '#lib/model'
import type { Site } from './site'

/** What stands on an article's page: its reports in the order in which it tells them. */
export type ArticlePage = {
  article: Timeline['articles'][number]
  reports: { event: NewsEvent; report: Report }[]
  /** What no event was looked for in. */
  removed: RemovedText[]
}

let memo: { site: Site; reports: Map<string, ArticlePage['reports']> } | null = null

/** The page of an article; null where there is no such article. */
export function readArticlePage(site: Site, id: string): ArticlePage | null {
  const article = site.articles.get(id)
  if (!article) return null
  if (memo?.site !== site) memo = { site, reports: reportsByArticle(site) }
  const removed = (site.timeline.removed ?? []).filter(text => text.article === id)
  return { article, reports: memo.reports.get(id) ?? [], removed }
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
