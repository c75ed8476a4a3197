import type { Account } from '#lib/events/mention/told'
import { joinAccounts } from '#lib/events/merge/accounts'
import { fitTogether } from '#lib/events/merge/fit-together'
import { claimOf } from './claim'

/**
 * Events of one claim are one: a clause that names two happenings ("a crash killed five") tells them
 * in the same words, so a reader would find it twice. Those that dates set apart stay two.
 */
export function joinTwins(events: Account[][]): Account[][] {
  const joined: Account[][] = []
  const byClaim = new Map<string, number>()
  for (const event of events) {
    const keys = event.map(keyOf)
    const twin = keys
      .flatMap(key => byClaim.get(key) ?? [])
      .find(index => fitTogether(joined[index] ?? [], event))
    const place = twin ?? joined.length
    joined[place] = twin === undefined ? event : joinAccounts([...(joined[twin] ?? []), ...event])
    for (const key of keys) byClaim.set(key, byClaim.get(key) ?? place)
  }
  return joined
}

function keyOf({ article, lead }: Account): string {
  return `${article.id} ${lead.mention.modality} ${claimOf(article.text, lead)}`
}
