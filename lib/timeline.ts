import { compareReports } from '#lib/events/compare-reports'
import { dateArticles } from '#lib/events/date-articles'
import { findMentions } from '#lib/events/find-mentions'
import { giveIds } from '#lib/events/give-ids'
import { keyOfEvent } from '#lib/events/mention-key'
import { mergeMentions } from '#lib/events/merge-mentions'
import { groupStories } from '#lib/events/stories'
import type { KeyedEvent } from '#lib/events/told'
import type { Article, NewsEvent, Publication, PublishedEvent } from '#lib/model'
import { findNumericOrders, type NumericOrders } from '#lib/time/numeric-order-of'

/** A story to be told, with all that telling it needs: plain data, so that it can be told elsewhere. */
export type Story = { articles: Article[]; orders: NumericOrders; names: Map<string, string> }

/** The events of one story, and the publication dates that were inferred in it, by article. */
export type ToldStory = { events: KeyedEvent[]; inferred: Map<string, Publication> }

export type FoundEvents = {
  articles: Article[]
  events: NewsEvent[]
  /** What to remember of the events, so that the next build gives them the same ids. */
  published: PublishedEvent[]
}

/**
 * From articles to events, step by step. `names` are those of the sources, for the explanations;
 * `published` is what an earlier build remembered. The order of `articles` changes nothing.
 */
export function findEvents(
  articles: Article[],
  names?: Map<string, string>,
  published?: PublishedEvent[],
): FoundEvents {
  return bringTogether(articles, planStories(articles, names).map(tellStory), published)
}

/** First all articles together: which of them belong to one story. */
export function planStories(articles: Article[], names = new Map<string, string>()): Story[] {
  const inOrder = articles.toSorted(byId)
  const orders = findNumericOrders(inOrder)
  return groupStories(inOrder).map(members => ({
    articles: members,
    orders: pickSources(orders, members),
    names: pickSources(names, members),
  }))
}

/** Then each story for itself: what it tells, and when. It needs nothing of the others. */
export function tellStory({ articles, orders, names }: Story): ToldStory {
  const dated = dateArticles(articles, orders, names)
  const mentions = dated.flatMap(findMentions)
  const merged = mergeMentions(mentions, dated)
  const events = compareReports(merged, dated)
  return { events: events.map(event => keyOfEvent(event, dated)), inferred: inferredIn(dated) }
}

/** At last all events together: their ids and their order in time. */
export function bringTogether(
  articles: Article[],
  told: ToldStory[],
  published?: PublishedEvent[],
): FoundEvents {
  const inferred = new Map(told.flatMap(story => [...story.inferred]))
  const dated = articles.map(article => ({
    ...article,
    published: inferred.get(article.id) ?? article.published,
  }))
  return {
    articles: dated.sort(byId),
    ...giveIds(
      told.map(({ events }) => events),
      published,
    ),
  }
}

function inferredIn(articles: Article[]): Map<string, Publication> {
  const inferred = new Map<string, Publication>()
  for (const { id, published } of articles) {
    if (published?.basis === 'inferred') inferred.set(id, published)
  }
  return inferred
}

function pickSources<T>(values: Map<string, T>, articles: Article[]): Map<string, T> {
  const picked = new Map<string, T>()
  for (const { source } of articles) {
    const value = values.get(source)
    if (value !== undefined) picked.set(source, value)
  }
  return picked
}

function byId(a: Article, b: Article): number {
  return a.id < b.id ? -1 : 1
}
