import { expect, test } from 'vitest'
import { findMentions } from '#lib/events/mention/find-mentions'
import { toAccount } from '#lib/events/merge/accounts'
import type { DatedArticle } from '#lib/model'
import { findTimexes } from '#lib/time/find-timexes'
import { reasonsFor } from './reasons'

function accountOf(id: string, text: string) {
  const article: DatedArticle = {
    id,
    source: id,
    title: '',
    published: { value: '2022-03-04', basis: 'stated', because: 'stated' },
    text,
    timexes: findTimexes(text, '2022-03-04'),
  }
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
  const reasons = reasonsFor([accountOf('a', a), accountOf('b', b)], () => 1)
  expect(reasons).toContain(reason)
  expect(reasons.length).toBeLessThanOrEqual(3)
})

test('one account needs no reason', () => {
  expect(reasonsFor([accountOf('a', 'The ferry sank.')], () => 1)).toEqual([])
})
