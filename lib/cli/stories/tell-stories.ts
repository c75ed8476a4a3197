import { availableParallelism } from 'node:os'
import { showProgress } from '#lib/cli/progress'
import { type Story, tellStory } from '#lib/timeline'
import type { Entry, Store } from './store'
import { tellInWorkers } from './workers'

/** Fewer articles are told here before a worker has started. */
const articlesAWorker = 100
/** Each holds the program and a story; more would cost memory for little. */
const mostWorkers = 8

export type Task = { index: number; key: string; story: Story }

/** The stories as they are told, in their order: from the store where they are in it. */
export async function tellStories(
  stories: Story[],
  store: Store,
  workers?: number,
): Promise<Entry[]> {
  const keys = stories.map(store.keyOf)
  const entries = keys.map(store.read)
  const tasks = stories.flatMap((story, index): Task[] =>
    entries[index] ? [] : [{ index, key: keys[index] ?? '', story }],
  )
  const keep = (index: number, entry: Entry) => {
    entries[index] = entry
    showProgress('telling story', entries.filter(Boolean).length, stories.length)
  }
  const count = workers ?? usefulWorkers(tasks)
  if (count > 0) await tellInWorkers(tasks, store, { count, keep })
  else for (const { index, key, story } of tasks) keep(index, store.write(key, tellStory(story)))
  return entries.map((entry, index) => {
    if (!entry) throw new Error(`story ${index} was not told`)
    return entry
  })
}

function usefulWorkers(tasks: Task[]): number {
  const articles = tasks.reduce((sum, { story }) => sum + story.articles.length, 0)
  const count = Math.min(
    availableParallelism(),
    mostWorkers,
    Math.floor(articles / articlesAWorker),
  )
  return count > 1 ? count : 0
}
