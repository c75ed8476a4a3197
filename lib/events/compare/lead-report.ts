import { rankOf } from '#lib/events/mention/basis'
import type { Account } from '#lib/events/mention/told'
import { compareText } from '#lib/text/compare-text'

/**
 * The accounts of one event, the one first that a reader should read first: of the surest date, no
 * copy, and with most of the words that the others use too. The order never depends on the input's.
 */
export function inOrderOfTelling(accounts: Account[], repeated: Map<Account, Account>): Account[] {
  const counts = new Map<string, number>()
  for (const { lead } of accounts) {
    for (const key of lead.terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const shared = new Map(accounts.map(account => [account, sharedIn(account, counts)]))
  return accounts.toSorted(
    (a, b) =>
      rankOf(a.lead.mention.basis) - rankOf(b.lead.mention.basis) ||
      Number(repeated.has(a)) - Number(repeated.has(b)) ||
      (shared.get(b) ?? 0) - (shared.get(a) ?? 0) ||
      compareText(a.article.published?.value ?? '~', b.article.published?.value ?? '~') ||
      compareText(a.article.id, b.article.id),
  )
}

/** How often the words of an account stand in others, damped by its length. */
function sharedIn({ lead }: Account, counts: Map<string, number>): number {
  let sum = 0
  for (const [key, weight] of lead.terms) sum += weight * ((counts.get(key) ?? 1) - 1)
  return sum / Math.sqrt(lead.terms.size + 1)
}
