import type { Timex } from '#lib/model'
import type { Clause } from './clauses'

/** Words that a noun phrase ends before. */
export const prepositions = new Set(
  'of in on at for from with under over between among against near during to into after before within'.split(
    ' ',
  ),
)

/**
 * "In a later tweet directed at Russia, …": marks a first clause that starts with a preposition, save
 * where only a date stands in front: "On Monday the mayor opened …".
 */
export function markLeadIn(clauses: Clause[], timexes: Timex[]): void {
  const [clause] = clauses
  if (!clause || clauses.length < 2) return
  const [first, second] = clause.tokens
  if (!prepositions.has(first?.lower ?? '')) return
  const front = timexes.find(({ start }) => start === first?.start || start === second?.start)
  clause.leadsIn = !front || !clause.tokens.some(({ start }) => start >= front.end)
}
