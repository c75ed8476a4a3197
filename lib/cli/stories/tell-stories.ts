import { showProgress } from '#lib/cli/progress'
import type { Joined } from '#lib/events/across/fold-retold'
import type { Article } from '#lib/model'
import { type Shared, type Story, type ToldStory, tellShared, tellStory } from '#lib/timeline'
import { isWorthWorkers } from './choose-workers'
import type { Entry, Place, Store } from './store'
import type { Order, Pool } from './workers'

/** Something to be told, here or by a worker, what is read for it, and how much work that is. */
type Task = {
  key: string
  order: Order
  tell: () => ToldStory
  articles: Article[]
  size: number
}

/** The stories as they are told, in their order: from the store where they are in it. */
export function tellStories(stories: Story[], store: Store, pool: Pool): Promise<Entry[]> {
  const tasks = stories.map((story): Task => {
    const key = store.keyOfStory(story)
    const order: Order = { kind: 'tell', key, story }
    const { articles } = story
    const size = articles.reduce((sum, { text }) => sum + text.length, 0)
    return { key, order, tell: () => tellStory(story), articles, size }
  })
  return tellAll(tasks, 'telling story', store, pool)
}

/** So many are read at a time: their articles and events are in memory then. */
const sharedAtATime = 200

/** What several stories share, each with its places in them. */
export async function tellAllShared(
  { places, gather }: Shared,
  store: Store,
  pool: Pool,
): Promise<Joined<Place>[]> {
  const joined: Joined<Place>[] = []
  for (let from = 0; from < places.length; from += sharedAtATime) {
    const some = places.slice(from, from + sharedAtATime)
    const tasks = some.map((own): Task => {
      const retold = gather(own)
      const key = store.keyOfShared(retold)
      const order: Order = { kind: 'share', key, retold }
      // All small: what was read for one is of use for the next, so they keep their order.
      return { key, order, tell: () => tellShared(retold), articles: retold.articles, size: 0 }
    })
    const entries = await tellAll(tasks, 'telling what stories share', store, pool)
    joined.push(
      ...some.flatMap((own, index) => {
        const told = entries[index]
        return told ? [{ places: own, told }] : []
      }),
    )
  }
  return joined
}

async function tellAll(tasks: Task[], step: string, store: Store, pool: Pool): Promise<Entry[]> {
  const entries = tasks.map(({ key }) => store.readStory(key))
  const left = [...tasks.keys()].filter(index => !entries[index])
  const articles = left.reduce((sum, index) => sum + (tasks[index]?.articles.length ?? 0), 0)
  const helpers = isWorthWorkers(articles, pool) ? pool : null
  let done = tasks.length - left.length
  const tell = async (index: number) => {
    const task = tasks[index]
    if (!task) return
    const answer = await helpers?.ask(task.order)
    entries[index] =
      answer?.kind === 'tell' ? answer.entry : store.writeStory(task.key, task.tell())
    showProgress(step, ++done, tasks.length)
  }
  // The largest first: a large one at the end would keep one worker while the others wait.
  const inOrder = left.sort((a, b) => (tasks[b]?.size ?? 0) - (tasks[a]?.size ?? 0) || a - b)
  if (helpers) await Promise.all(inOrder.map(tell))
  else for (const index of inOrder) await tell(index)
  return entries.map((entry, index) => {
    if (!entry) throw new Error(`${step}: ${index} of ${tasks.length} was not told`)
    return entry
  })
}
