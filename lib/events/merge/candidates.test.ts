import { expect, test } from 'vitest'
import { rarityIn } from '#lib/events/likeness/rarity'
import { findMentions } from '#lib/events/mention/find-mentions'
import { taggedArticle } from '#lib/events/tagged-article'
import { toAccount } from './accounts'
import { findCandidates, mostCompared } from './candidates'

function accountOf(text: string, index: number) {
  const article = taggedArticle(text, '2022-03-04', `a${index}`)
  return toAccount(article, findMentions(article))
}

function candidatesIn(texts: string[]): string[] {
  const accounts = texts.map(accountOf)
  const rarity = rarityIn(accounts.flatMap(({ told }) => told.map(({ terms }) => terms)))
  return findCandidates(accounts, rarity).map(([a, b]) => `${a} ${b}`)
}

/** Fiction. */
test.each([
  ['a rare word', ['The ferry Ada sank.', 'Divers reached the ferry Ada.'], ['0 1']],
  ['an act on one day', ['Gunmen fled on Tuesday.', 'The mayor fled on Tuesday.'], ['0 1']],
  ['nothing', ['The ferry Ada sank.', 'Printers marched in Brenwick.'], []],
])('two that share %s', (_, texts, expected) => {
  expect(candidatesIn(texts)).toEqual(expected)
})

test('a pair that shares several things comes once', () => {
  const text = 'The ferry Ada of the Low Island line sank off Cape Orrin on Tuesday.'
  expect(candidatesIn([text, text, text]).sort()).toEqual(['0 1', '0 2', '1 2'])
})

test('of hundreds that share a word each is paired with so many before it', () => {
  const count = mostCompared + 20
  const pairs = candidatesIn(Array.from({ length: count }, () => 'The ferry Ada sank.'))
  const withLast = pairs.filter(pair => pair.endsWith(` ${count - 1}`))
  expect(withLast).toHaveLength(mostCompared)
})
