import { expect, test } from 'vitest'
import { findMentions } from '#lib/events/mention/find-mentions'
import type { Account } from '#lib/events/mention/told'
import { toAccount } from '#lib/events/merge/accounts'
import { taggedArticle } from '#lib/events/tagged-article'
import { inOrderOfTelling } from './lead-report'

function accountOf(id: string, text: string): Account {
  const article = taggedArticle(text, '2022-03-04', id)
  return toAccount(article, findMentions(article))
}

const stated = accountOf('stated', 'The ferry Ada sank off Cape Orrin on 1 March.')
const asNews = accountOf('news', 'The ferry Ada sank off Cape Orrin.')
const alone = accountOf('alone', 'A boat went down in rough weather, the coastguard feared.')

function order(accounts: Account[], repeated = new Map<Account, Account>()): string[] {
  return inOrderOfTelling(accounts, repeated).map(({ article }) => article.id)
}

/** Fiction. */
test('first the surest date, then the words that the others use too', () => {
  expect(order([alone, asNews, stated])).toEqual(['stated', 'news', 'alone'])
})

test('a copy comes behind what it repeats', () => {
  const copy = accountOf('copy', 'The ferry Ada sank off Cape Orrin.')
  expect(order([copy, asNews], new Map([[copy, asNews]]))).toEqual(['news', 'copy'])
})

test('the order of the input changes nothing', () => {
  const twins = ['c', 'a', 'b'].map(id => accountOf(id, 'The ferry Ada sank.'))
  expect(order(twins)).toEqual(order(twins.toReversed()))
})
