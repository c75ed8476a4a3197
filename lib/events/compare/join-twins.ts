import type { Account } from '#lib/events/mention/told'
import { joinAccounts } from '#lib/events/merge/accounts'
import { fitTogether } from '#lib/events/merge/fit-together'
import { claimOf } from './claim'

/**
 * An event whose every report makes the claim of another event's report is no second one: a clause that
 * names two happenings ("a crash killed five") tells both in the same words, and a reader would find
 * it twice. Those that dates set apart stay two.
 */
export function joinTwins(events: Account[][]): Account[][] {
  const joined: Account[][] = []
  const holders = new Map<string, number>()
  for (const event of events.toSorted((a, b) => b.length - a.length)) {
    const keys = event.map(keyOf)
    const [place] = new Set(keys.map(key => holders.get(key) ?? -1))
    const isTwin = keys.every(key => (holders.get(key) ?? -1) === place)
    const known = joined[place ?? -1]
    if (place !== undefined && known && isTwin && fitTogether(known, event)) {
      joined[place] = joinAccounts([...known, ...event])
      continue
    }
    for (const key of keys) if (!holders.has(key)) holders.set(key, joined.length)
    joined.push(event)
  }
  return joined
}

function keyOf({ article, lead }: Account): string {
  return `${article.id} ${lead.mention.modality} ${claimOf(article.text, lead)}`
}
