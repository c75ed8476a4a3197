import { publicUtterances } from '#lib/events/english/reporting'
import { groupBy } from '#lib/events/group-by'
import type { Account, Told } from '#lib/events/mention/told'
import { subordinators } from '#lib/events/sentence/clauses'
import { stemsOf } from '#lib/events/words/tokens'
import { inReadingOrder } from './accounts'

const publicKeys = stemsOf(publicUtterances)
/** What stands behind counts only where nothing stands before. */
const behind = 1e9

/**
 * Events without those that are only remarks of one article: what a witness says, what is so now, what
 * has no actor, without a day of its own. They go to the event that they speak of, which is
 * the nearest of their day before them in their article, else the nearest.
 */
export function foldRemarks(events: Account[][]): Account[][] {
  const remarks = events.filter(isRemark)
  if (remarks.length === 0) return events
  const kept = events.filter(event => !remarks.includes(event))
  const homes = groupBy(kept.filter(isOfOneDay).flat(), ({ article }) => article.id)
  const stays = remarks.filter(([account]) => {
    const own = account && homes.get(account.article.id)
    const home = own && homeOf(account, own)
    if (home) home.told = [...home.told, ...account.told].sort(inReadingOrder)
    return !home
  })
  return [...kept, ...stays]
}

/** Whether all who tell of it date it alike: a remark takes no other day than its own. */
function isOfOneDay(event: Account[]): boolean {
  return new Set(event.map(({ lead }) => lead.mention.date)).size === 1
}

function isRemark(event: Account[]): boolean {
  const [account, other] = event
  return account !== undefined && other === undefined && account.told.every(isSlight)
}

function isSlight(told: Told): boolean {
  const { leads, mention, sentence } = told
  if (!leads) return true
  const isDated = mention.timexes.some(
    ({ start }) => start >= sentence.start && start < sentence.end,
  )
  if (isDated) return false
  return (
    isSaying(told) ||
    lacksActor(told) ||
    isBackground(told) ||
    (mention.date !== null && holds(told))
  )
}

/** "“It was dark,” said Falk", "she said that …": a voice on what is told, not an act of its own. */
function isSaying({ trigger, sentence: { clauses, subject } }: Told): boolean {
  if (trigger.kind !== 'utterance' || publicKeys.has(trigger.key)) return false
  return subject?.kind === 'pronoun' || clauses.some(({ quoted }) => quoted)
}

/** "Services are suspended", "has not spoken", "nobody was killed": so now, or not so. */
function holds({ trigger, mention }: Told): boolean {
  return trigger.tense === 'present' || trigger.tense === 'perfect' || mention.modality === 'denied'
}

/** Nobody, or the speaker. */
function lacksActor({ sentence: { subject } }: Told): boolean {
  return subject === null || /^(?:i|we|you)$/.test(subject.key)
}

/** "… while crews waited for a signal": said of what happens then. */
function isBackground({ trigger, sentence: { clauses } }: Told): boolean {
  return subordinators.has(clauses[trigger.clause]?.opener ?? '')
}

function homeOf(remark: Account, accounts: Account[]): Account | undefined {
  const { mention } = remark.lead
  const ofItsTime = mention.date
    ? accounts.filter(({ lead }) => lead.mention.date === mention.date)
    : accounts
  return nearest(remark, ofItsTime)
}

/** The one told last before the remark, else the first behind it. */
function nearest({ lead }: Account, accounts: Account[]): Account | undefined {
  let best: { account: Account; far: number } | undefined
  for (const account of accounts) {
    for (const { mention } of account.told) {
      const gap = lead.mention.start - mention.start
      const far = gap >= 0 ? gap : behind - gap
      if (!best || far < best.far) best = { account, far }
    }
  }
  return best?.account
}
