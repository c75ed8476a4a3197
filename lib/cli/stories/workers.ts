import { startPool as startAnyPool } from '#lib/cli/workers/pool'
import { WorkerEnd } from '#lib/cli/workers/worker-end'
import type { Retold } from '#lib/events/across/tell-retold'
import type { TermCounts } from '#lib/events/story/story-profile'
import type { Article } from '#lib/model'
import type { Story } from '#lib/timeline'
import type { Entry } from './store'

/** What a worker is asked for: the terms of articles, or what was told, written into the store. */
export type Order =
  | { kind: 'count'; articles: Pick<Article, 'text' | 'title'>[] }
  | { kind: 'tell'; key: string; story: Story }
  | { kind: 'share'; key: string; retold: Retold }
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

/** What is given to each worker: the program it runs is `worker.ts` unless a test has another. */
export type PoolOptions = { isForced?: boolean; program?: URL }

/** A worker that needs more ends, and its story is told in the main thread, which may use all there is. */
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 }

/** A pool of `size` workers for the store in `folder`. */
export function startPool(
  size: number,
  folder: string,
  { isForced = false, program = new URL('./worker.ts', import.meta.url) }: PoolOptions = {},
): Pool {
  const pool = startAnyPool<Order, Answer>({ size, program, data: folder, limits })
  return { ...pool, isForced, ask: order => pool.ask(order).catch(toNull) }
}

function toNull(error: unknown): null {
  if (error instanceof WorkerEnd) return null
  throw error
}
