import { groupBy } from '#lib/events/group-by'
import type { Account, Told } from '#lib/events/mention/told'
import { inReadingOrder, joinAccounts } from './accounts'
import { isWellFounded } from './find-asides'
import { findHome, type Home } from './find-home'

/** Articles that must tell of something by the way to make it an event: that two use one word may be chance. */
const leastArticles = 3

/**
 * Clusters of accounts without what few articles tell by the way: that goes to the account of its
 * article that it fits best. What fits none is an event of its own where its sentence tells it
 * outright, else it stays by what leads it. `leaders` holds what is told by the way.
 */
export function foldAsides(clusters: Account[][], leaders: Map<Told, Told>): Account[][] {
  const parted = clusters.map(cluster => partCluster(cluster, leaders))
  const events = parted.map(({ kept }) => joinAccounts(kept)).filter(kept => kept.length > 0)
  const homes = groupBy(events.flat(), ({ article }) => article.id)
  const owners = ownersOf(events.flat())
  const added: [Account, Told][] = []
  const strays = parted.map(({ folded }) =>
    folded.filter(({ article, told }) => {
      const own = homes.get(article.id) ?? []
      const found = told.map(one => ({
        one,
        home: findHome(one, own, ledBy(one, leaders, owners)),
      }))
      const isStray =
        found.every(({ home }) => !home?.fits) &&
        told.some(one => isWellFounded(one, leaders.get(one)))
      if (!isStray) added.push(...found.flatMap(({ one, home }) => goHome(one, home)))
      return isStray
    }),
  )
  for (const [account, told] of added) account.told.push(told)
  for (const { told } of events.flat()) told.sort(inReadingOrder)
  return [...events, ...strays.map(joinAccounts).filter(event => event.length > 0)]
}

/** The account that holds each mention. */
function ownersOf(accounts: Account[]): Map<Told, Account> {
  const owners = new Map<Told, Account>()
  for (const account of accounts) for (const one of account.told) owners.set(one, account)
  return owners
}

/** The account of the nearest mention that leads `told` and is in one. */
function ledBy(
  told: Told,
  leaders: Map<Told, Told>,
  owners: Map<Told, Account>,
): Account | undefined {
  for (let leader = leaders.get(told); leader; leader = leaders.get(leader)) {
    const owner = owners.get(leader)
    if (owner) return owner
  }
  return undefined
}

function goHome(told: Told, home: Home | null): [Account, Told][] {
  return home ? [[home.account, told]] : []
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
