import type { UnnamedEvent } from '#lib/events/mention/told'
import type { Article, Publication } from '#lib/model'
import { type Outline, outlineOf } from './outline'

/** The outlines of the events, and the publication dates that were inferred, by article. */
export type StoryOutline = { outlines: Outline[]; inferred: Map<string, Publication> }

/** What bringing all stories together needs of one. */
export function outlineStory(events: UnnamedEvent[], articles: Article[]): StoryOutline {
  const byId = new Map(articles.map(article => [article.id, article]))
  const samples = new Map<string, string>()
  return {
    outlines: events.map(event => outlineOf(event, byId, samples)),
    inferred: inferredIn(articles),
  }
}

function inferredIn(articles: Article[]): Map<string, Publication> {
  const inferred = new Map<string, Publication>()
  for (const { id, published } of articles) {
    if (published?.basis === 'inferred') inferred.set(id, published)
  }
  return inferred
}
