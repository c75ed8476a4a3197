import { expect, test } from 'vitest'
import { taggedArticle } from '#lib/events/tagged-article'
import type { Basis } from '#lib/model'
import { findMentions } from './find-mentions'

/** Text published on Thursday 10 June 2021, a trigger, its date and basis. Fiction. */
const rows: [string, string, string | null, Basis][] = [
  ['The ferry sank on 3 May 2019.', 'sank', '2019-05-03', 'stated'],
  ['The ferry sank on Monday.', 'sank', '2021-06-07', 'relative'],
  ['The ferry has sailed since 1988.', 'sailed', '1988', 'stated'],
  // What is over was not on the day to come.
  ["Following Monday's crash, the line was closed.", 'crash', '2021-06-07', 'relative'],
  ["After Friday's crash the road was closed.", 'crash', '2021-06-04', 'relative'],
  ["Friday's strike closed the port.", 'strike', '2021-06-04', 'relative'],
  // What lies ahead stays there.
  ['The ferry will sail on Friday.', 'sail', '2021-06-11', 'relative'],
  ['Talks are due to be held on Friday.', 'Talks', '2021-06-11', 'relative'],
  ["The mayor postponed Friday's vote.", 'vote', '2021-06-11', 'relative'],
]

test.each(rows)('%s %s', (text, word, date, basis) => {
  const told = findMentions(taggedArticle(text, '2021-06-10')).find(
    ({ trigger }) => trigger.start === text.indexOf(word),
  )
  expect(told?.mention).toMatchObject({ date, basis })
})

test('counted from an inferred publication date, it is inferred', () => {
  const text = 'The ferry sank on Monday.'
  const article = taggedArticle(text, '2021-06-10')
  const inferred = {
    ...article,
    published: { value: '2021-06-10', basis: 'inferred' as const, because: 'of its twin' },
  }
  const [told] = findMentions(inferred)
  expect(told?.mention).toMatchObject({ date: '2021-06-07', basis: 'inferred' })
})
