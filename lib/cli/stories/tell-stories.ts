import { showProgress } from '#lib/cli/progress'
import { type Story, tellStory } from '#lib/timeline'
import { isWorthWorkers } from './choose-workers'
import type { Entry, Store } from './store'
import type { Pool } from './workers'

type Task = { index: number; key: string; story: Story }

/** The stories as they are told, in their order: from the store where they are in it. */
export async function tellStories(stories: Story[], store: Store, pool: Pool): Promise<Entry[]> {
  const keys = stories.map(store.keyOfStory)
  const entries = keys.map(store.readStory)
  const tasks = stories.flatMap((story, index): Task[] =>
    entries[index] ? [] : [{ index, key: keys[index] ?? '', story }],
  )
  const articles = tasks.reduce((sum, { story }) => sum + story.articles.length, 0)
  const helpers = isWorthWorkers(articles, pool) ? pool : null
  let told = stories.length - tasks.length
  const tell = async ({ index, key, story }: Task) => {
    const answer = await helpers?.ask({ kind: 'tell', key, story })
    entries[index] =
      answer?.kind === 'tell' ? answer.entry : store.writeStory(key, tellStory(story))
    showProgress('telling story', ++told, stories.length)
  }
  // The largest first: a large one at the end would keep one worker while the others wait.
  const inOrder = tasks.sort((a, b) => sizeOf(b) - sizeOf(a) || a.index - b.index)
  if (helpers) await Promise.all(inOrder.map(tell))
  else for (const task of inOrder) await tell(task)
  return entries.map((entry, index) => {
    if (!entry) throw new Error(`story ${index} was not told`)
    return entry
  })
}

function sizeOf({ story }: Task): number {
  return story.articles.reduce((sum, { text }) => sum + text.length, 0)
}
