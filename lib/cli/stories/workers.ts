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
  ask: (order: Order) => Promise<Answer>
  close: () => Promise<void>
}

type Task = { order: Order; resolve: (answer: Answer) => void; reject: (error: unknown) => void }
/** A worker answers in the order in which it was asked. */
type Hand = { worker: Worker; asked: Task[] }

/** So many orders lie with a worker that it need not wait for the next. */
const ahead = 2

/** A pool of `size` workers for the store in `folder`. */
export function startPool(size: number, folder: string, isForced = false): Pool {
  const waiting: Task[] = []
  const hands: Hand[] = []
  return {
    size,
    isForced,
    ask: order =>
      new Promise((resolve, reject) => {
        waiting.push({ order, resolve, reject })
        if (hands.length < size) hands.push(startHand(folder, waiting))
        for (const hand of hands) feed(hand, waiting)
      }),
    close: async () => {
      await Promise.all(hands.splice(0).map(({ worker }) => worker.terminate()))
    },
  }
}

function startHand(folder: string, waiting: Task[]): Hand {
  const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), { workerData: folder })
  const hand: Hand = { worker, asked: [] }
  const fail = (error: unknown) => {
    for (const { reject } of hand.asked.splice(0)) reject(error)
  }
  worker.on('message', (answer: Answer) => {
    hand.asked.shift()?.resolve(answer)
    feed(hand, waiting)
  })
  worker.once('error', fail)
  worker.once('exit', code => fail(new Error(`a worker ended with ${code} before its work did`)))
  return hand
}

function feed({ worker, asked }: Hand, waiting: Task[]): void {
  while (asked.length < ahead) {
    const task = waiting.shift()
    if (!task) return
    asked.push(task)
    worker.postMessage(task.order)
  }
}
