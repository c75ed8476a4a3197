import { availableParallelism } from 'node:os'
import { showProgress } from '#lib/cli/progress'
import { type Story, tellStory } from '#lib/timeline'
import type { Entry, Store } from './store'
import { type Order, tellInWorkers } from './workers'

/** Fewer articles are told here before a worker has started. */
const articlesAWorker = 100
/** Each holds the program and a story; more would cost memory for little. */
const mostWorkers = 8

/** The stories as they are told, in their order: from the store where they are in it. */
export async function tellStories(
  stories: Story[],
  store: Store,
  workers?: number,
): Promise<Entry[]> {
  const keys = stories.map(store.keyOf)
  const entries = keys.map(store.read)
  const orders = stories.flatMap((story, index): Order[] =>
    entries[index] ? [] : [{ index, key: keys[index] ?? '', story }],
  )
  const keep = (index: number, entry: Entry) => {
    entries[index] = entry
    showProgress('telling story', entries.filter(Boolean).length, stories.length)
  }
  const count = workers ?? usefulWorkers(orders)
  if (count > 0) await tellInWorkers(orders, store, { count, keep })
  else for (const { index, key, story } of orders) keep(index, store.write(key, tellStory(story)))
  return entries.map((entry, index) => {
    if (!entry) throw new Error(`story ${index} was not told`)
    return entry
  })
}

function usefulWorkers(orders: Order[]): number {
  const articles = orders.reduce((sum, { story }) => sum + story.articles.length, 0)
  const count = Math.min(
    availableParallelism(),
    mostWorkers,
    Math.floor(articles / articlesAWorker),
  )
  return count > 1 ? count : 0
}
