import { type Pool as AnyPool, startPool as startAnyPool } from '#lib/cli/workers/pool'
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
export type Pool = AnyPool<Order, Answer> & {
  /** They are to work however little there is to do. */
  isForced: boolean
}

/** A pool of `size` workers for the store in `folder`. */
export function startPool(size: number, folder: string, isForced = false): Pool {
  const program = new URL('./worker.ts', import.meta.url)
  return { ...startAnyPool<Order, Answer>({ size, program, data: folder }), isForced }
}
