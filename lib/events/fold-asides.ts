import { toAccount } from './accounts'
import type { Account, Told } from './told'

/** Articles that must tell of something by the way to make it an event: that two use one word may be chance. */
const leastArticles = 3

/**
 * Clusters of accounts without what few articles tell by the way: that goes to the events of the
 * mentions that lead it, as further mentions. `leaders` holds what is told by the way.
 */
export function foldAsides(clusters: Account[][], leaders: Map<Told, Told>): Account[][] {
  const parted = clusters.map(cluster => partCluster(cluster, leaders))
  const events = parted.map(({ kept }) => kept).filter(kept => kept.length > 0)
  const homes = new Map<Told, Account[]>()
  for (const event of events) {
    for (const told of event.flatMap(account => account.told)) homes.set(told, event)
  }
  for (const { article, told } of parted.flatMap(({ folded }) => folded)) {
    for (const one of told) homeOf(one, leaders, homes)?.push(toAccount(article, [one]))
  }
  return events
}

/** Where few articles tell of it, only those count in which a mention leads. */
function partCluster(
  cluster: Account[],
  leaders: Map<Told, Told>,
): { kept: Account[]; folded: Account[] } {
  if (articlesOf(cluster).size >= leastArticles) return { kept: [...cluster], folded: [] }
  const leading = cluster.filter(({ told }) => told.some(one => !leaders.has(one)))
  const articles = articlesOf(leading)
  return {
    kept: cluster.filter(({ article }) => articles.has(article.id)),
    folded: cluster.filter(({ article }) => !articles.has(article.id)),
  }
}

function articlesOf(cluster: Account[]): Set<string> {
  return new Set(cluster.map(({ article }) => article.id))
}

/** The event of the nearest mention that leads `told` and is in one. */
function homeOf(
  told: Told,
  leaders: Map<Told, Told>,
  homes: Map<Told, Account[]>,
): Account[] | undefined {
  for (let leader = leaders.get(told); leader; leader = leaders.get(leader)) {
    const home = homes.get(leader)
    if (home) return home
  }
  return undefined
}
