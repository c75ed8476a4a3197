import { Worker } from 'node:worker_threads'
import type { Story } from '#lib/timeline'
import type { Entry, Store } from './store'

/** What a worker is told, and what it says when that is done. */
export type Order = { index: number; key: string; story: Story }
export type Answer = { index: number; entry: Entry }

/** So many orders lie with a worker that it need not wait for the next. */
const ahead = 2

type Options = { count: number; keep: (index: number, entry: Entry) => void }

/** Has worker threads tell the stories, the largest first; they write them into the store. */
export async function tellInWorkers(
  orders: Order[],
  { folder }: Store,
  { count, keep }: Options,
): Promise<void> {
  const waiting = orders.toSorted((a, b) => sizeOf(a) - sizeOf(b) || b.index - a.index)
  const workers = Array.from(
    { length: Math.min(count, waiting.length) },
    () => new Worker(new URL('./start-worker.mjs', import.meta.url), { workerData: folder }),
  )
  try {
    await Promise.all(workers.map(worker => runWorker(worker, waiting, keep)))
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

/** Feeds one worker until nothing waits; rejects with what it throws. */
function runWorker(worker: Worker, waiting: Order[], keep: Options['keep']): Promise<void> {
  return new Promise((resolve, reject) => {
    let open = 0
    const feed = () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        worker.postMessage(next)
        open++
        if (open >= ahead) return
      }
      if (open === 0) resolve()
    }
    worker.on('message', ({ index, entry }: Answer) => {
      open--
      keep(index, entry)
      feed()
    })
    worker.once('error', reject)
    worker.once('exit', code =>
      reject(new Error(`a worker ended with ${code} before its work did`)),
    )
    feed()
  })
}

function sizeOf({ story }: Order): number {
  return story.articles.reduce((sum, { text }) => sum + text.length, 0)
}
