import type { Account } from '#lib/events/mention/told'
import { comparePublication } from '#lib/events/publication/publication-moment'
import type { Figure } from './find-figures'

type Given = { account: Account; value: Figure }

/** Tolls grow while a story develops, and the missing are found; the number who marched does not change. */
function isToll({ of }: Figure): boolean {
  return of.startsWith('people ') && of !== 'people on board'
}

/**
 * Whether the later of two figures brings the earlier one up to date: a toll that has grown, a number
 * of missing that has changed, or a source that corrects itself.
 */
export function isUpdate(a: Given, b: Given): boolean {
  const order = comparePublication(a.account.article, b.account.article)
  if (order === 0) return false
  if (a.account.article.source === b.account.article.source) return true
  const [earlier, later] = order < 0 ? [a.value, b.value] : [b.value, a.value]
  if (later.of === 'people missing') return true
  return isToll(later) && earlier.most < later.least
}
