import { compareReports } from '#lib/events/compare-reports'
import { dateArticles } from '#lib/events/date-articles'
import { findMentions } from '#lib/events/find-mentions'
import { mergeMentions } from '#lib/events/merge-mentions'
import type { Article, DatedArticle, NewsEvent } from '#lib/model'

export type FoundEvents = { articles: DatedArticle[]; events: NewsEvent[] }

/**
 * From articles to events, step by step. `nameOf` gives the name of a source for the explanations.
 * The order of `articles` changes nothing.
 */
export function findEvents(articles: Article[], nameOf?: (source: string) => string): FoundEvents {
  const inOrder = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const dated = dateArticles(inOrder, nameOf)
  const mentions = dated.flatMap(findMentions)
  const merged = mergeMentions(mentions, dated)
  return { articles: dated, events: compareReports(merged, dated) }
}
