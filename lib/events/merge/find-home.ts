import type { Account, Told } from '#lib/events/mention/told'
import { areSameAction } from '#lib/events/words/actions'

/** The account that something told by the way goes to, and whether it is of its date and modality. */
export type Home = { account: Account; fits: boolean }

/**
 * Of the accounts of its article the one that `told` belongs to: that of its act on its date, that of
 * what leads it (`led`), the nearest of its date; where none has its date, that of what leads it.
 */
export function findHome(told: Told, accounts: Account[], led: Account | undefined): Home | null {
  const fitting = accounts.filter(({ lead }) => isOfOneTime(lead, told))
  const best =
    nearest(
      fitting.filter(account => tellsAct(account, told)),
      told,
    ) ??
    (led && fitting.includes(led) ? led : undefined) ??
    nearest(fitting, told)
  if (best) return { account: best, fits: true }
  const other = led ?? nearest(accounts, told)
  return other ? { account: other, fits: false } : null
}

/** Of equally near ones the first. */
function nearest(accounts: Account[], told: Told): Account | undefined {
  if (accounts.length < 2) return accounts[0]
  let best: Account | undefined
  let least = Number.POSITIVE_INFINITY
  for (const account of accounts) {
    const far = distance(account, told)
    if (far >= least) continue
    best = account
    least = far
  }
  return best
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

function distance({ told }: Account, { mention }: Told): number {
  let least = Number.POSITIVE_INFINITY
  for (const one of told) least = Math.min(least, Math.abs(one.mention.start - mention.start))
  return least
}
