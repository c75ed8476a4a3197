import { expect, test } from 'vitest'
import { taggedArticle } from '#lib/events/tagged-article'
import { findMentions } from './find-mentions'

/** Text published on Thursday 10 June 2021, the last trigger, and when it was. Fiction. */
const rows: [string, string, string | null, string | undefined][] = [
  [
    'The ferry sank on Wednesday. Flags fly until Sunday. The tug reached the port at 9am.',
    'reached',
    '2021-06-09',
    '09:00',
  ],
  ['It rained on 3 May 1998. At 9am the wall fell.', 'fell', '1998-05-03', '09:00'],
  ['The tug reached the port at 9am.', 'reached', '2021-06-10', '09:00'],
  ['Falk left on Monday at 9am.', 'left', '2021-06-07', '09:00'],
]

test.each(rows)('%s', (text, word, date, time) => {
  const told = findMentions(taggedArticle(text, '2021-06-10')).find(
    ({ trigger }) => text.slice(trigger.start, trigger.end) === word,
  )
  expect(told?.mention).toMatchObject({ date, time })
})
