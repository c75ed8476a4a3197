import { expect, test } from 'vitest'
import { findMentions } from '#lib/events/mention/find-mentions'
import { taggedArticle } from '#lib/events/tagged-article'
import { findFigures } from './find-figures'

/** Sentence and its figures: what is counted, least, most. Fiction. */
const rows: [string, [string, number, number][]][] = [
  ['Three people were killed in Maren.', [['people killed', 3, 3]]],
  ['The crash killed at least 40 people.', [['people killed', 40, 50]]],
  ['About 1,500 people marched through Brenwick.', [['people', 1410, 1590]]],
  ['More than 4,000 of us marched.', [['people', 4000, 5000]]],
  ['Forty of them fled to Maren.', [['people', 40, 40]]],
  ['The ferry carried 212 passengers to Sorrel.', [['people on board', 212, 212]]],
  ['Dozens were arrested in Maren.', [['people arrested', 20, Number.MAX_SAFE_INTEGER]]],
  ['The club was fined £40,000 by the league.', [['fine in £', 40000, 40000]]],
  ['It fell by 6 percent.', []],
  ['He was arrested after three days.', []],
  ['Two hundred people were killed in Maren.', [['people killed', 200, 200]]],
  ['The dam drowned two dozen people.', [['people', 24, 24]]],
  ['It left 3.5 million residents without power.', [['people', 3_500_000, 3_500_000]]],
  ['Forty passengers were killed in Maren.', [['people killed', 40, 40]]],
  [
    'The blast left 40 dead and 100 wounded.',
    [
      ['people killed', 40, 40],
      ['people injured', 100, 100],
    ],
  ],
  [
    'The blast killed 40 people and hurt 100.',
    [
      ['people killed', 40, 40],
      ['people injured', 100, 100],
    ],
  ],
  ['The death toll rose to 70 in Maren.', [['people killed', 70, 70]]],
  ['There were 87 people aboard when it sank.', [['people on board', 87, 87]]],
  ['Two hundred and ten people were evacuated.', [['people displaced', 210, 210]]],
  ['Between 40 and 50 people were hurt.', [['people injured', 40, 50]]],
  ['Nearly 70 people were detained.', [['people arrested', 59.5, 70]]],
  ['A magnitude 6.1 quake struck Maren.', [['magnitude', 6.1, 6.1]]],
  ['Thieves fled and stole $2 from the shop.', [['theft in $', 2, 2]]],
  ['Falk, 49, took two guards hostage.', [['guards', 2, 2]]],
  ['He was seen on Interstate 75 near Maren.', []],
  ['The BR 52 locomotives stopped in Maren.', []],
  ['Nine jurors voted for the death penalty.', [['jurors', 9, 9]]],
  ['Two lifeboats reached the wreck.', [['lifeboats', 2, 2]]],
]

test.each(rows)('%s', (text, expected) => {
  const article = taggedArticle(text, null)
  const [told] = findMentions(article)
  const figures = told ? findFigures(text, told) : []
  expect(figures.map(({ of, least, most }) => [of, least, most])).toEqual(expected)
})
