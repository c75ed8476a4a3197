import { areApart, findFigures } from '#lib/events/compare/find-figures'
import { isUpdate } from '#lib/events/compare/is-update'
import type { Account, Told } from '#lib/events/mention/told'
import { isContent } from '#lib/events/words/terms'

/**
 * Whether two accounts count the same and come to other numbers, where no name and no day that they
 * have in common binds them: three dead of one storm and ninety of another. A toll that has grown since
 * is news of the same.
 */
export function haveOtherNumbers(a: Account, b: Account): boolean {
  const [left, right] = [a.lead, b.lead]
  if (left.mention.date !== null && left.mention.date === right.mention.date) return false
  const names = namesIn(right)
  for (const name of namesIn(left)) if (names.has(name)) return false
  const figures = findFigures(b.article.text, right)
  return findFigures(a.article.text, left).some(one =>
    figures.some(
      other =>
        one.key === other.key &&
        areApart(one, other) &&
        !isUpdate({ account: a, value: one }, { account: b, value: other }),
    ),
  )
}

const namesByTold = new WeakMap<Told, Set<string>>()

/** The names in the sentence; its first word has a capital anyway. */
function namesIn(told: Told): Set<string> {
  const known = namesByTold.get(told)
  if (known) return known
  const tokens = told.sentence.tokens.slice(1)
  const names = new Set(tokens.filter(one => one.capital && isContent(one)).map(({ key }) => key))
  namesByTold.set(told, names)
  return names
}
