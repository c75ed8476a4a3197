import { availableParallelism } from 'node:os'
import type { Pool } from './workers'

/** Fewer articles are done with before a worker has started. */
const articlesAWorker = 100
/** Each holds the program and a story; more would cost memory for little. */
const mostWorkers = 8

/** How many workers a folder of `articles` is worth; 0 for one that is done with sooner without. */
export function chooseWorkers(articles: number): number {
  const count = Math.min(
    availableParallelism(),
    mostWorkers,
    Math.floor(articles / articlesAWorker),
  )
  return count > 1 ? count : 0
}

/** Whether the part of the work that is left is worth starting them. */
export function isWorthWorkers(articles: number, { size, isForced }: Pool): boolean {
  return size > 0 && (isForced || articles >= articlesAWorker)
}
