import { expect, test } from 'vitest'
import { taggedArticle } from '#lib/events/tagged-article'
import { findMentions } from './find-mentions'

/** Sentence, a trigger without a date of its own, its date and whether it is loose. Fiction. */
const rows: [string, string, string | null, boolean][] = [
  ['The mayor opened the bridge on Monday and ordered a review.', 'ordered', '2021-06-07', false],
  ['On Monday the mayor opened the bridge and ordered a review.', 'ordered', '2021-06-07', false],
  ['Falk resigned after a vote on Friday.', 'resigned', '2021-06-04', true],
  ['When the board met on 3 May, Falk resigned.', 'resigned', '2021-05-03', true],
  ['The board signed the deal on Monday.', 'deal', '2021-06-07', false],
  ['The ship will leave Lorn and land in Maren on 20 June.', 'leave', '2021-06-20', true],
  ['The coastguard said on Tuesday that the ferry had sunk.', 'sunk', null, false],
  ['The ferry sank near Maren, the coastguard said on Tuesday.', 'sank', '2021-06-08', true],
  ['Talks, scheduled for Monday, were cancelled.', 'cancelled', '2021-06-10', false],
  ['Falk was arrested on Monday, two days after he shot the keeper.', 'shot', null, false],
]

test.each(rows)('%s %s', (text, word, date, isLoose) => {
  const published = '2021-06-10'
  const told = findMentions(taggedArticle(text, published)).find(
    ({ trigger }) => trigger.start === text.indexOf(word),
  )
  expect(told?.mention.date).toBe(date)
  expect(told?.mention.loose ?? false).toBe(isLoose)
})

test('no date in the sentence is only said where there is none', () => {
  const text = 'Falk resigned, and in 1987 the ferry sank.'
  const [told] = findMentions(taggedArticle(text, '2021-06-10'))
  expect(told?.mention.because).toContain('“1987” dates another thing')
})
