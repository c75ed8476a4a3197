import { expect, test } from 'vitest'
import { taggedArticle } from '#lib/events/tagged-article'
import type { Basis } from '#lib/model'
import { findMentions } from './find-mentions'

/** Text published on Thursday 10 June 2021, what it tells by the way, its date and basis. Fiction. */
const rows: [string, string, string | null, Basis][] = [
  ['Falk resigned on Monday after the crash of 3 May.', 'crash', '2021-05-03', 'stated'],
  [
    'The ferry crashed on Monday. Falk spoke of the crash at length.',
    'crash at',
    '2021-06-07',
    'context',
  ],
  [
    'The ferry crashed on Monday. Falk recalled another crash.',
    'crash.',
    '2021-06-10',
    'publication',
  ],
  ['Falk resigned on Monday, two days after he shot the keeper.', 'shot', null, 'none'],
  ['The yard agreed on Monday to sell the ferry.', 'sell', null, 'none'],
  ['Falk denied on Monday that she sold the ferry.', 'sold', null, 'none'],
  [
    'On Sunday the yard burned. Falk denied on Monday that he had burned it.',
    'burned it',
    '2021-06-06',
    'context',
  ],
  ['The talks scheduled for last Monday were cancelled.', 'cancelled', null, 'none'],
  ['The inquiry into the crash, which killed two, opens on 20 June.', 'killed', null, 'none'],
  // A headline is of the day of its body.
  [
    'Mayor opens bridge\n\nMayor Falk opened the bridge on Monday.',
    'opens',
    '2021-06-07',
    'context',
  ],
  ['Mayor opens bridge\n\nThe bridge is of steel.', 'opens', '2021-06-10', 'publication'],
  [
    'Mayor opens bridge\n\nMayor Falk opened the bridge on 3 May 2019.',
    'opens',
    '2021-06-10',
    'publication',
  ],
]

test.each(rows)('%s %s', (text, word, date, basis) => {
  const told = findMentions(taggedArticle(text, '2021-06-10')).find(
    ({ trigger }) => trigger.start === text.indexOf(word),
  )
  expect(told?.mention).toMatchObject({ date, basis })
})
