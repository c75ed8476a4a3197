import { parentPort, workerData } from 'node:worker_threads'
import { countTerms } from '#lib/events/story/story-profile'
import { tellStory } from '#lib/timeline'
import { openFolder } from './store'
import type { Answer, Order } from './workers'

const store = openFolder(String(workerData))

parentPort?.on('message', (order: Order) => parentPort?.postMessage(answer(order)))

function answer(order: Order): Answer {
  return order.kind === 'count'
    ? { kind: 'count', counts: order.articles.map(countTerms) }
    : { kind: 'tell', entry: store.writeStory(order.key, tellStory(order.story)) }
}
