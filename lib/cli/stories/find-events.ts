import { clearProgress, showStep } from '#lib/cli/progress'
import { eventAt, foldRetold } from '#lib/events/across/fold-retold'
import { countTerms } from '#lib/events/story/story-profile'
import type { Article, NewsEvent, PublishedEvent } from '#lib/model'
import {
  bringTogether,
  findShared,
  planStories,
  type Shared,
  type Story,
  type Together,
} from '#lib/timeline'
import { chooseWorkers } from './choose-workers'
import { countArticles } from './count-articles'
import { type Entry, openStore } from './store'
import { tellAllShared, tellStories } from './tell-stories'
import { type Pool, startPool } from './workers'

export type FindOptions = {
  /** Names of the sources by their ids. */
  names?: Map<string, string>
  /** What an earlier build published. */
  published?: PublishedEvent[]
  /** Tell every story anew, whatever is kept of earlier runs. */
  isFresh?: boolean
  /** Worker threads to use; as many as pay if left out. */
  workers?: number
}

/** What was found; the events themselves are read one by one, for those of a large folder fill the memory. */
export type FoundOnDisk = Together & {
  /** The events in order, as lines of JSON. Can be read once. */
  lines: () => Generator<string>
}

/** As `findEvents`, with all cores, and redoing only the stories that changed since an earlier run. */
export async function findEventsOnDisk(
  articles: Article[],
  { names, published, isFresh = false, workers }: FindOptions,
): Promise<FoundOnDisk> {
  const store = openStore(isFresh)
  const told = await tellThem()
  clearProgress()
  const together = bringTogether(articles, told, published)
  return { ...together, lines }

  async function tellThem(): Promise<Entry[]> {
    const pool = startPool(workers ?? chooseWorkers(articles.length), store.folder, {
      isForced: !!workers,
    })
    try {
      const told = await tellStories(await plan(pool), store, pool)
      showStep(`looking for what ${told.length} stories share`)
      return foldRetold(told, await tellAllShared(findSharedIn(told), store, pool))
    } finally {
      await pool.close()
    }
  }

  function findSharedIn(told: Entry[]): Shared {
    return findShared(articles, told, place => JSON.parse(store.readEvent(eventAt(told, place))))
  }

  /** The counts fill the memory: they go before the stories are told. */
  async function plan(pool: Pool): Promise<Story[]> {
    const counts = await countArticles(articles, store, pool)
    showStep(`grouping ${articles.length} articles into stories`)
    const countsOf = (article: Article) => counts.get(article.id) ?? countTerms(article)
    return planStories(articles, names, countsOf)
  }

  function* lines(): Generator<string> {
    try {
      for (const { id, story, ...place } of together.names) {
        const fields = store.readEvent(eventAt(told, place)).slice(1, -1)
        yield `{"id":${JSON.stringify(id)},${fields},"story":${JSON.stringify(story)}}`
      }
    } finally {
      store.close()
    }
  }
}

/** All events at once, for a folder whose site fits in memory. */
export function readEvents({ lines }: FoundOnDisk): NewsEvent[] {
  return [...lines()].map(line => JSON.parse(line) as NewsEvent)
}
