import { parentPort, workerData } from 'node:worker_threads'
import { tellStory } from '#lib/timeline'
import { openFolder } from './store'
import type { Answer, Order } from './workers'

const store = openFolder(String(workerData))

parentPort?.on('message', ({ index, key, story }: Order) => {
  parentPort?.postMessage({ index, entry: store.write(key, tellStory(story)) } satisfies Answer)
})
