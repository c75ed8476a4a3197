import { workerData } from 'node:worker_threads'
import { answerOrders } from '#lib/cli/workers/answer-orders'
import { countTerms } from '#lib/events/story/story-profile'
import { tellShared, tellStory } from '#lib/timeline'
import { openFolder } from './store'
import type { Answer, Order } from './workers'

const store = openFolder(String(workerData.data))

answerOrders<Order, Answer>(order => {
  if (order.kind === 'count') return { kind: 'count', counts: order.articles.map(countTerms) }
  const told = order.kind === 'tell' ? tellStory(order.story) : tellShared(order.retold)
  return { kind: 'tell', entry: store.writeStory(order.key, told) }
})
