import { groupBy } from '#lib/events/group-by'
import type { Account } from '#lib/events/mention/told'
import { inReadingOrder } from './accounts'

/**
 * Events without those that other events tell in the same sentences on the same day: "three people died
 * and nine are missing" is one happening to its reader. They go to the event that holds their sentences.
 */
export function foldEchoes(events: Account[][]): Account[][] {
  const byArticle = groupBy(events.flatMap(placesOf), ({ account }) => account.article.id)
  const kept: Account[][] = []
  const gone = new Set<Account[]>()
  for (const event of events.toSorted((a, b) => a.length - b.length)) {
    const homes = homesOf(event, byArticle, gone)
    if (!homes) continue
    gone.add(event)
    for (const [account, home] of homes) {
      home.told = [...home.told, ...account.told].sort(inReadingOrder)
    }
  }
  for (const event of events) if (!gone.has(event)) kept.push(event)
  return kept
}

type Place = { event: Account[]; account: Account }

function placesOf(event: Account[]): Place[] {
  return event.map(account => ({ event, account }))
}

/** For each account of `event` the one of another event that tells its sentences; null where one event does not hold all. */
function homesOf(
  event: Account[],
  byArticle: Map<string, Place[]>,
  gone: Set<Account[]>,
): [Account, Account][] | null {
  const found = event.map(account =>
    (byArticle.get(account.article.id) ?? []).filter(
      place =>
        place.event !== event &&
        !gone.has(place.event) &&
        place.event.length >= event.length &&
        echoes(account, place.account),
    ),
  )
  const [first = []] = found
  for (const { event: other } of first) {
    const homes = found.map(places => places.find(place => place.event === other)?.account)
    if (homes.every(home => home !== undefined)) {
      return event.flatMap((account, index) => {
        const home = homes[index]
        return home ? [[account, home] satisfies [Account, Account]] : []
      })
    }
  }
  return null
}

/** Whether `home` tells on the same day, and as surely, in all sentences that lead in `account`. */
function echoes(account: Account, home: Account): boolean {
  const [a, b] = [account.lead.mention, home.lead.mention]
  if (a.date !== b.date || a.date === null || a.modality !== b.modality) return false
  const leading = new Set<number>()
  for (const { leads, sentence } of home.told) if (leads) leading.add(sentence.start)
  return account.told.every(({ leads, sentence }) => !leads || leading.has(sentence.start))
}
