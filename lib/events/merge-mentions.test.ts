import { expect, test } from 'vitest'
import { findMentions } from './mention/find-mentions'
import { mergeMentions } from './merge-mentions'
import { taggedArticle } from './tagged-article'

const published = '2022-03-04'

function mergeIn(text: string) {
  const article = taggedArticle(text, published)
  const mentions = findMentions(article)
  const accounts = mergeMentions(mentions, [article]).flat()
  const wordOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return { mentions, accounts, wordOf }
}

test('every mention is in one account, sayings told by the way too', () => {
  const { mentions, accounts } = mergeIn(
    'The mill burned on Tuesday, said the mayor, who promised help. Falk, asked about it, left.',
  )
  const placed = accounts.flatMap(({ told }) => told)
  expect(placed).toHaveLength(mentions.length)
  expect(new Set(placed)).toEqual(new Set(mentions))
})

test('a year is not the date of what was told with its day', () => {
  const { accounts, wordOf } = mergeIn(
    'Orrin Mills won the bridge contract on Tuesday. Orrin Mills had won no contract since 2005.',
  )
  const won = accounts.find(({ lead }) => wordOf(lead.trigger) === 'won')
  expect(won?.lead.mention.date).toBe('2022-03-01')
})

test('what one article dates on two days is two accounts', () => {
  const { accounts } = mergeIn(
    'The ferry sank off Brenholm on Tuesday. The ferry sank off Brenholm on 3 May 1998 as well.',
  )
  const days = accounts.map(({ lead }) => lead.mention.date)
  expect(days).toContain('2022-03-01')
  expect(days).toContain('1998-05-03')
})

test.each([
  ['The mill burned in August 2009, the inn in February 2018.', '2009-08'],
  ['The mill burned in March, on Tuesday, in Brenholm.', '2022-03-01'],
])('a finer date counts where it lies in the other: %s', (text, date) => {
  const [first] = mergeIn(text).accounts
  expect(first?.lead.mention.date).toBe(date)
})
