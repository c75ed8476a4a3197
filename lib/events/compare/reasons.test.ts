import { expect, test } from 'vitest'
import { rarityIn } from '#lib/events/likeness/rarity'
import { findMentions } from '#lib/events/mention/find-mentions'
import { toAccount } from '#lib/events/merge/accounts'
import { taggedArticle } from '#lib/events/tagged-article'
import { reasonsFor } from './reasons'

function accountOf(id: string, text: string) {
  const article = taggedArticle(text, '2022-03-04', id)
  return toAccount(article, findMentions(article))
}

test.each([
  [
    'Gunmen attacked the mill in Brenholm on Tuesday.',
    'The assault on the mill shook Brenholm.',
    'Both tell of one kind of act: “attacked”, “assault”',
  ],
  [
    'The ferry sank off Brenholm.',
    'The boat that sank had been built at Osterby.',
    'Both tell of it with the word “sank”',
  ],
])('the act that two accounts name is a reason: %s %s', (a, b, reason) => {
  const reasons = reasonsFor([accountOf('a', a), accountOf('b', b)], rarityIn([]))
  expect(reasons).toContain(reason)
  expect(reasons.length).toBeLessThanOrEqual(3)
})

test('one account needs no reason', () => {
  expect(reasonsFor([accountOf('a', 'The ferry sank.')], rarityIn([]))).toEqual([])
})
