import { type Basis, bases, type Mention } from '#lib/model'
import type { Told } from './told'

/** 0 for the surest basis. */
export function rankOf(basis: Basis): number {
  return bases.indexOf(basis)
}

/** Whether the text itself dates it; "publication" only says that it is in that day's paper. */
export function isHard({ basis, date, loose }: Pick<Mention, 'basis' | 'date' | 'loose'>): boolean {
  return date !== null && !loose && rankOf(basis) <= rankOf('context')
}

/** Of two mentions the one with the surer date, else the earlier. "By January" dates less than any day does. */
export function surest(a: Told, b: Told): Told {
  return sureness(b.mention) < sureness(a.mention) ? b : a
}

function sureness({ basis, date }: Mention): number {
  const isOpen = date?.includes('..') ?? false
  return rankOf(basis) + (isOpen ? bases.length : 0)
}
