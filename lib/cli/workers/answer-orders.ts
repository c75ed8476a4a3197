import { parentPort } from 'node:worker_threads'

/** What a worker says first, when its program is loaded: before, no time counts. */
export const ready = 'ready'

/** Runs in a worker: answers each order with `answer`, one after the other. */
export function answerOrders<Order, Answer>(
  answer: (order: Order) => Answer | Promise<Answer>,
): void {
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (order: Order) => {
    last = last.then(async () => parentPort?.postMessage(await answer(order)))
  })
  parentPort?.postMessage(ready)
}
