import { expect, test } from 'vitest'
import type { DatedArticle } from '#lib/model'
import { findFigures } from './find-figures'
import { findMentions } from './find-mentions'

/** Sentence and its figures: what is counted, least, most. Fiction. */
const rows: [string, [string, number, number][]][] = [
  ['Three people were killed in Maren.', [['people killed', 3, 3]]],
  ['The crash killed at least 40 people.', [['people killed', 40, 60]]],
  ['About 1,500 people marched through Brenwick.', [['people', 1275, 1725]]],
  ['More than 4,000 of us marched.', [['people', 4000, 6000]]],
  ['The ferry carried 212 passengers to Sorrel.', [['people', 212, 212]]],
  ['Dozens were arrested in Maren.', [['people arrested', 24, Number.MAX_SAFE_INTEGER]]],
  ['The club was fined £40,000 by the league.', []],
  ['It fell by 6 percent.', []],
  ['He was arrested after three days.', []],
  ['Two hundred people were killed in Maren.', [['people killed', 200, 200]]],
  ['The dam drowned two dozen people.', [['people', 24, 24]]],
  ['It left 3.5 million residents without power.', [['people', 3_500_000, 3_500_000]]],
  ['Two lifeboats reached the wreck.', [['lifeboats', 2, 2]]],
]

test.each(rows)('%s', (text, expected) => {
  const article: DatedArticle = {
    id: 'a',
    source: 's',
    title: '',
    published: null,
    text,
    timexes: [],
  }
  const [told] = findMentions(article)
  const figures = told ? findFigures(text, told) : []
  expect(figures.map(({ of, least, most }) => [of, Math.round(least), Math.round(most)])).toEqual(
    expected,
  )
})
