import { Worker } from 'node:worker_threads'
import type { TermCounts } from '#lib/events/story/story-profile'
import type { Article } from '#lib/model'
import type { Story } from '#lib/timeline'
import type { Entry } from './store'

/** What a worker is asked for: the terms of articles, or a story, written into the store. */
export type Order =
  | { kind: 'count'; articles: Pick<Article, 'text' | 'title'>[] }
  | { kind: 'tell'; key: string; story: Story }
export type Answer = { kind: 'count'; counts: TermCounts[] } | { kind: 'tell'; entry: Entry }

/** Worker threads that share the store in a folder. They start with the first order. */
export type Pool = {
  size: number
  /** They are to work however little there is to do. */
  isForced: boolean
  /** The answer; null where a worker ended over it, or none could be started: then whoever asks does it. */
  ask: (order: Order) => Promise<Answer | null>
  close: () => Promise<void>
}

/** What is given to each worker: the program it runs is `start-worker.mjs` unless a test has another. */
export type PoolOptions = { isForced?: boolean; program?: URL }

type Task = { order: Order; resolve: (answer: Answer | null) => void }
/** A worker answers in the order in which it was asked. */
type Hand = { worker: Worker; asked: Task[] }

/** So many orders lie with a worker that it need not wait for the next. */
const ahead = 2
/** After so many that ended without an answer none is started any more. */
const mostFailures = 3
/** A worker that needs more ends, and its story is told in the main thread, which may use all there is. */
const heap = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 }

/** A pool of `size` workers for the store in `folder`. */
export function startPool(
  size: number,
  folder: string,
  { isForced = false, program = new URL('./start-worker.mjs', import.meta.url) }: PoolOptions = {},
): Pool {
  const waiting: Task[] = []
  const hands = new Set<Hand>()
  let failures = 0
  let isClosed = false

  return {
    size,
    isForced,
    ask: order =>
      new Promise(resolve => {
        waiting.push({ order, resolve })
        feedAll()
      }),
    close: async () => {
      isClosed = true
      await Promise.all([...hands].map(({ worker }) => worker.terminate()))
    },
  }

  function feedAll(): void {
    const mayStart = !isClosed && failures < mostFailures
    if (mayStart && hands.size < size && waiting.length > 0) hands.add(startHand())
    for (const hand of hands) feed(hand)
    if (hands.size === 0) for (const { resolve } of waiting.splice(0)) resolve(null)
  }

  function startHand(): Hand {
    const worker = new Worker(program, { workerData: folder, resourceLimits: heap })
    const hand: Hand = { worker, asked: [] }
    worker.on('message', (answer: Answer) => {
      failures = 0
      hand.asked.shift()?.resolve(answer)
      feed(hand)
    })
    worker.once('messageerror', () => worker.terminate())
    // The end of the thread follows at once.
    worker.once('error', () => {})
    worker.once('exit', () => {
      hands.delete(hand)
      failures++
      for (const { resolve } of hand.asked.splice(0)) resolve(null)
      feedAll()
    })
    return hand
  }

  function feed({ worker, asked }: Hand): void {
    while (asked.length < ahead) {
      const task = waiting.shift()
      if (!task) return
      asked.push(task)
      worker.postMessage(task.order)
    }
  }
}
