import type { Account, Told } from '#lib/events/mention/told'
import { isDenial } from '#lib/events/sentence/modality'

/**
 * What only tells that something was not so ("Falk did not attend") is denied where another source
 * tells that it was; where none does, that is what happened. Somebody's denial stays one.
 */
export function settleNegations(events: Account[][]): Account[][] {
  return events.map(accounts => {
    const sources = sourcesTelling(accounts)
    return accounts.map(account => settle(account, sources))
  })
}

/** The sources that tell that it happened. */
function sourcesTelling(accounts: Account[]): Set<string> {
  const telling = accounts.filter(({ lead }) => lead.mention.modality === 'happened')
  return new Set(telling.map(({ article }) => article.source))
}

function settle(account: Account, sources: Set<string>): Account {
  const { article, told, lead } = account
  const isContradicted = [...sources].some(source => source !== article.source)
  const settled = new Map(told.map(one => [one, isContradicted ? one : asTold(one)]))
  return { article, told: [...settled.values()], lead: settled.get(lead) ?? lead }
}

function asTold(told: Told): Told {
  const { mention, sentence, trigger } = told
  if (mention.modality !== 'denied' || isDenial(sentence, trigger)) return told
  return { ...told, mention: { ...mention, modality: 'happened' } }
}
