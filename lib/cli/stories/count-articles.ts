import { createHash } from 'node:crypto'
import { showProgress } from '#lib/cli/progress'
import { countTerms, type TermCounts } from '#lib/events/story/story-profile'
import type { Article } from '#lib/model'
import { isWorthWorkers } from './choose-workers'
import type { Store } from './store'
import type { Pool } from './workers'

/** Articles are counted and kept by the hundred or so: a file for each would be too many. */
const articlesABatch = 100

type Batch = { key: string; articles: Article[] }

/** The terms of each article, by its id: from the store where its batch is in it. */
export async function countArticles(
  articles: Article[],
  store: Store,
  pool: Pool,
): Promise<Map<string, TermCounts>> {
  const known = new Map<string, TermCounts>()
  const missing: Batch[] = []
  const keep = (batch: Batch, counts: TermCounts[]) => {
    for (const [index, { id }] of batch.articles.entries()) {
      const own = counts[index]
      if (own) known.set(id, own)
    }
    showProgress('reading article', known.size, articles.length)
  }
  for (const own of deal(articles)) {
    const batch = { key: store.keyOfCounts(own), articles: own }
    const counts = store.readCounts(batch.key)
    if (counts?.length === own.length) keep(batch, counts)
    else missing.push(batch)
  }
  const helpers = isWorthWorkers(articles.length - known.size, pool) ? pool : null
  const count = async (batch: Batch) => {
    const texts = batch.articles.map(({ text, title }) => ({ text, title }))
    const answer = await helpers?.ask({ kind: 'count', articles: texts })
    const counts = answer?.kind === 'count' ? answer.counts : texts.map(countTerms)
    store.writeCounts(batch.key, counts)
    keep(batch, counts)
  }
  if (helpers) await Promise.all(missing.map(count))
  else for (const batch of missing) await count(batch)
  return known
}

/** Batches by a hash of the id, so that an article that comes or goes changes only its own. */
function deal(articles: Article[]): Article[][] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(articles.length / articlesABatch)))
  const batches = Array.from({ length: count }, (): Article[] => [])
  for (const article of articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const hash = createHash('sha256').update(article.id).digest().readUInt32BE(0)
    batches[hash % count]?.push(article)
  }
  return batches.filter(batch => batch.length > 0)
}
