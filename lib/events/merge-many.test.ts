import { expect, test } from 'vitest'
import type { DatedArticle } from '#lib/model'
import { findMentions } from './mention/find-mentions'
import { mergeMentions } from './merge-mentions'
import { taggedArticle } from './tagged-article'

const published = '2022-03-04'
const leads = [
  'The ferry Aurora sank off Brenholm on Tuesday',
  'The Aurora, a ferry, sank on Tuesday near Brenholm harbour',
  'A ferry named Aurora sank off the coast of Brenholm on Tuesday',
  'On Tuesday the ferry Aurora sank within sight of Brenholm',
]
const causes = ['after it struck a rock', 'in heavy fog', 'with its lights out', 'in a storm']
const tellers = ['the coastguard said', 'the harbour master said', 'according to its owners']
const others = [
  'Divers from Osterby searched the wreck on Wednesday.',
  'The owners met the families in a church hall on Thursday.',
  'The mayor of Brenholm opened a fund for the families on Thursday.',
  'Flags were lowered at the town hall on Wednesday.',
]

/** One article of many on one shipwreck: each is worded in its own way. */
function articleOf(index: number): DatedArticle {
  const pick = <T>(list: T[], step: number) => list[Math.floor(index / step) % list.length]
  const text = [
    `${pick(leads, 1)} ${pick(causes, 4)}, ${pick(tellers, 2)}.`,
    index % 4 === 0 ? pick(others, 4) : '',
  ].join(' ')
  const id = `a${index}`
  return taggedArticle(text, published, id)
}

test('what two hundred articles tell in their own words is one event, and what they tell beside it others', () => {
  const articles = Array.from({ length: 200 }, (_, index) => articleOf(index))
  const events = mergeMentions(articles.flatMap(findMentions), articles)
  const articlesOf = (word: string) =>
    events
      .map(
        accounts => accounts.filter(({ article, lead }) => wordOf(article, lead) === word).length,
      )
      .filter(count => count > 0)
  const wordOf = (
    article: DatedArticle,
    { trigger }: { trigger: { start: number; end: number } },
  ) => article.text.slice(trigger.start, trigger.end)
  expect(articlesOf('sank')).toEqual([200])
  expect(articlesOf('met')).toEqual([13])
  expect(articlesOf('opened')).toEqual([12])
})
