import { expect, test } from 'vitest'
import { findMentions } from '#lib/events/mention/find-mentions'
import type { Account } from '#lib/events/mention/told'
import { mergeMentions } from '#lib/events/merge-mentions'
import { taggedArticle } from '#lib/events/tagged-article'
import { foldEchoes } from './fold-echoes'
import { foldRemarks } from './fold-remarks'
import { settleNegations } from './settle-negations'

const published = '2021-06-10'

/** The events of articles, each a text, by the words that lead their accounts. */
function eventsOf(texts: string[], step: (events: Account[][]) => Account[][]): string[] {
  const articles = texts.map((text, index) => taggedArticle(text, published, `a${index}`))
  const events = step(mergeMentions(articles.flatMap(findMentions), articles))
  return events.map(accounts =>
    accounts
      .map(({ article, lead: { trigger, mention } }) => {
        const word = article.text.slice(trigger.start, trigger.end)
        return mention.modality === 'happened' ? word : `${word} (${mention.modality})`
      })
      .sort()
      .join(', '),
  )
}

/** A text, and the events of it without remarks. Fiction. */
const remarks: [string, string, string[]][] = [
  [
    'what a witness says',
    'The ferry sank off Maren on Monday. “It was dark,” said Ida Brandt.',
    ['sank'],
  ],
  [
    'what somebody declares in public is an act',
    'The ferry sank off Maren on Monday. “We mourn,” Falk declared on Tuesday.',
    ['declared', 'sank'],
  ],
  [
    'what has a day of its own',
    'The ferry sank off Maren on Monday. They met on Tuesday.',
    ['met', 'sank'],
  ],
  ['a remark alone stays', '“It was dark,” said Ida Brandt.', ['said']],
]

test.each(remarks)('%s', (_, text, words) => {
  expect(eventsOf([text], foldRemarks).sort()).toEqual(words)
})

test('nothing that was told is lost', () => {
  const text = 'The ferry sank off Maren on Monday. “It was dark,” said Ida Brandt. Falk resigned.'
  const article = taggedArticle(text, published)
  const merged = mergeMentions(findMentions(article), [article])
  const count = (events: Account[][]) => events.flat().flatMap(({ told }) => told).length
  const before = count(merged)
  expect(count(foldRemarks(foldEchoes(merged)))).toBe(before)
})

test('one sentence on one day is one event', () => {
  const text = 'Three people were killed and nine others were injured on Wednesday in Maren.'
  expect(eventsOf([text], foldEchoes)).toHaveLength(1)
})

test.each<[string, string[], string[]]>([
  ['alone a negation is what happened', ['Falk did not attend the trial in Maren.'], ['attend']],
  ['a denial stays one', ['Falk denied on Monday that the ferry had sunk.'], ['denied (denied)']],
  [
    'against another source it denies',
    ['Falk attended the trial in Maren on Monday.', 'Falk did not attend the trial in Maren.'],
    ['attend (denied), attended'],
  ],
])('%s', (_, texts, events) => {
  expect(eventsOf(texts, settleNegations)).toEqual(events)
})
