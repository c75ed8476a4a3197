import type { Basis, Mention } from '#lib/model'
import type { Told } from './told'

/** Surest first: a stated date beats one counted from publication, and so on (honesty rule 3). */
const order: Basis[] = ['stated', 'relative', 'inferred', 'context', 'publication', 'none']

/** 0 for the surest basis. */
export function rankOf(basis: Basis): number {
  return order.indexOf(basis)
}

/** Whether the text itself dates it; "publication" only says that it is in that day's paper. */
export function isHard({ basis, date }: Pick<Mention, 'basis' | 'date'>): boolean {
  return date !== null && rankOf(basis) <= rankOf('context')
}

/** Of two mentions the one with the surer date, else the earlier. */
export function surest(a: Told, b: Told): Told {
  return rankOf(b.mention.basis) < rankOf(a.mention.basis) ? b : a
}
