import type { Account, Told } from '#lib/events/mention/told'
import { areSameAction } from '#lib/events/words/actions'

/** The account that something told by the way goes to, and whether it is of its date and modality. */
export type Home = { account: Account; fits: boolean }

/**
 * Of the accounts of its article the one that `told` belongs to: that of its act on its date, that of
 * what leads it, the nearest of its date; where none has its date, that of what leads it.
 */
export function findHome(told: Told, accounts: Account[], leaders: Map<Told, Told>): Home | null {
  const fitting = accounts.filter(({ lead }) => isOfOneTime(lead, told))
  const led = leaderAccount(told, accounts, leaders)
  const best =
    nearest(
      fitting.filter(account => tellsAct(account, told)),
      told,
    ) ??
    fitting.find(account => account === led) ??
    nearest(fitting, told)
  if (best) return { account: best, fits: true }
  const other = led ?? nearest(accounts, told)
  return other ? { account: other, fits: false } : null
}

/** Of equally near ones the first. */
function nearest(accounts: Account[], told: Told): Account | undefined {
  let best: { account: Account; far: number } | undefined
  for (const account of accounts) {
    const far = distance(account, told)
    if (!best || far < best.far) best = { account, far }
  }
  return best?.account
}

/** Same date and same modality: what is planned has no place in what happened. */
function isOfOneTime({ mention: a }: Told, { mention: b }: Told): boolean {
  return a.date === b.date && isUnreal(a) === isUnreal(b)
}

function isUnreal({ modality }: Told['mention']): boolean {
  return modality === 'planned' || modality === 'hypothetical'
}

function tellsAct({ lead }: Account, { trigger }: Told): boolean {
  return trigger.kind !== 'utterance' && areSameAction(lead.trigger.key, trigger.key)
}

function distance({ told }: Account, one: Told): number {
  return Math.min(...told.map(({ mention }) => Math.abs(mention.start - one.mention.start)))
}

/** The account of the nearest mention that leads `told` and is in one. */
function leaderAccount(
  told: Told,
  accounts: Account[],
  leaders: Map<Told, Told>,
): Account | undefined {
  for (let leader = leaders.get(told); leader; leader = leaders.get(leader)) {
    const home = accounts.find(account => account.told.some(one => one === leader))
    if (home) return home
  }
  return undefined
}
