import { workerData } from 'node:worker_threads'
import { answerOrders } from '#lib/cli/workers/answer-orders'
import { countTerms } from '#lib/events/story/story-profile'
import { tellStory } from '#lib/timeline'
import { openFolder } from './store'
import type { Answer, Order } from './workers'

const store = openFolder(String(workerData.data))

answerOrders<Order, Answer>(order =>
  order.kind === 'count'
    ? { kind: 'count', counts: order.articles.map(countTerms) }
    : { kind: 'tell', entry: store.writeStory(order.key, tellStory(order.story)) },
)
