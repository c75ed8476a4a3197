import type { Article, NewsEvent, PublishedEvent } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { findNumericOrders, type NumericOrders } from '#lib/time/numeric-order-of'
import { type EventPlace, findRetold, type ReadEvent } from './events/across/find-retold'
import { eventAt, foldRetold, type ToldAs } from './events/across/fold-retold'
import { gatherRetold } from './events/across/gather-retold'
import { type Retold, tellRetold } from './events/across/tell-retold'
import { compareReports } from './events/compare-reports'
import { dateArticles } from './events/date-articles'
import { type EventName, giveIds } from './events/give-ids'
import { outlineStory, type StoryOutline } from './events/id/outline-story'
import type { UnnamedEvent } from './events/mention/told'
import { mentionsOf } from './events/mentions-of'
import { mergeMentions } from './events/merge-mentions'
import { pickSources } from './events/pick-sources'
import { groupStories } from './events/stories'
import { countTerms, type TermCounts } from './events/story/story-profile'

/** A story to be told, with all that telling it needs: plain data, so that it can be told elsewhere. */
export type Story = { articles: Article[]; orders: NumericOrders; names: Map<string, string> }

/** What one story comes to: its events, and what bringing all stories together needs of them. */
export type ToldStory = ToldAs<UnnamedEvent>

export type FoundEvents = Together & { events: NewsEvent[] }

/** The articles with their dates, the names of the events in order, and what to remember of them. */
export type Together = { articles: Article[]; names: EventName[]; published: PublishedEvent[] }

/**
 * From articles to events, step by step. `names` are those of the sources, for the explanations;
 * `published` is what an earlier build remembered. The order of `articles` changes nothing.
 */
export function findEvents(
  articles: Article[],
  names?: Map<string, string>,
  published?: PublishedEvent[],
): FoundEvents {
  const alone = planStories(articles, names).map(tellStory)
  const shared = findShared(articles, alone, place => eventAt(alone, place))
  const joined = shared.places.map(places => ({ places, told: tellShared(shared.gather(places)) }))
  const told = foldRetold(alone, joined)
  const together = bringTogether(articles, told, published)
  const events = together.names.map(name => nameEvent(told, name))
  return { ...together, events }
}

/** First all articles together: which of them belong to one story. `countsOf` is `countTerms`, or knows its results. */
export function planStories(
  articles: Article[],
  names = new Map<string, string>(),
  countsOf: (article: Article) => TermCounts = countTerms,
): Story[] {
  const inOrder = articles.toSorted(byId)
  const orders = findNumericOrders(inOrder)
  return groupStories(inOrder, countsOf).map(members => ({
    articles: members,
    orders: pickSources(orders, members),
    names: pickSources(names, members),
  }))
}

/** Then each story for itself: what it tells, and when. It needs nothing of the others. */
export function tellStory({ articles, orders, names }: Story): ToldStory {
  const dated = dateArticles(articles, orders, names)
  const mentions = dated.flatMap(mentionsOf)
  const merged = mergeMentions(mentions, dated)
  const events = compareReports(merged, dated)
  return { events, ...outlineStory(events, dated) }
}

/** Where several stories tell one happening, and what is read to tell it once. */
export type Shared = { places: EventPlace[][]; gather: (places: EventPlace[]) => Retold }

/** Then the stories side by side: what one recalls of another. `read` gives an event of those told. */
export function findShared(articles: Article[], told: StoryOutline[], read: ReadEvent): Shared {
  const outlines = told.map(story => story.outlines)
  const byArticle = new Map(withDates(articles, told).map(article => [article.id, article]))
  const known = { read, articles: byArticle, orders: findNumericOrders(articles) }
  return { places: findRetold(outlines, read), gather: places => gatherRetold(places, known) }
}

/** The one event that several stories tell. */
export function tellShared(retold: Retold): ToldStory {
  const events = [tellRetold(retold)]
  return { events, outlines: outlineStory(events, retold.articles).outlines, inferred: new Map() }
}

/** At last all events together: their ids and their order in time. */
export function bringTogether(
  articles: Article[],
  told: StoryOutline[],
  published?: PublishedEvent[],
): Together {
  const outlines = told.map(story => story.outlines)
  return { articles: withDates(articles, told).sort(byId), ...giveIds(outlines, published) }
}

/** The articles with the publication dates that their stories gave them. */
function withDates(articles: Article[], told: StoryOutline[]): Article[] {
  const inferred = new Map(told.flatMap(story => [...story.inferred]))
  return articles.map(article => ({
    ...article,
    published: inferred.get(article.id) ?? article.published,
  }))
}

function nameEvent(told: ToldStory[], { id, story, ...place }: EventName): NewsEvent {
  return { id, ...eventAt(told, place), story }
}

function byId(a: Article, b: Article): number {
  return compareText(a.id, b.id)
}
