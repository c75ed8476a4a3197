import { expect, test } from 'vitest'
import type { DatedArticle } from '#lib/model'
import { compareReports } from './compare-reports'
import { findMentions } from './mention/find-mentions'
import { mergeMentions } from './merge-mentions'
import { taggedArticle } from './tagged-article'

/** The events of a story of short articles, each `day: text`. */
function tell(articles: string[]) {
  const dated = articles.map((line, index): DatedArticle => {
    const [published = '', text = ''] = line.split(/: (.*)/s)
    return taggedArticle(text, published || null, `a${index}`)
  })
  return compareReports(mergeMentions(dated.flatMap(findMentions), dated), dated)
}

/** The event that the first article leads with. */
function firstOf(articles: string[]) {
  const event = tell(articles).find(({ reports }) =>
    reports.some(({ article, mentions }) => article === 'a0' && mentions[0]?.start === 0),
  )
  if (!event) throw new Error('the first article leads no event')
  return event
}

const mayor = '2022-03-04: Gunmen shot the mayor of Brenholm on Tuesday.'
const ferry = '2022-03-04: The ferry Aurora sank off Brenholm on Tuesday.'

test.each([
  ['other words for one act', mayor, '2022-03-04: The mayor of Brenholm was attacked on Tuesday.'],
  [
    'a near day: a dispute',
    ferry,
    '2022-03-05: The ferry Aurora sank off Brenholm on 28 February.',
  ],
  ['a month that holds the day', ferry, '2022-06-05: The ferry Aurora sank off Brenholm in March.'],
  [
    'the town and its province',
    '2022-03-04: A bomb exploded in Maren on Tuesday, police said. Maren is in Westvale.',
    '2022-03-04: A bomb exploded in Westvale on Tuesday, police said.',
  ],
  [
    'a toll that has grown',
    '2022-03-02: A bomb killed three people in Maren on Tuesday.',
    '2022-03-04: A bomb killed seven people in Maren on Tuesday.',
  ],
  [
    'a toll without a name',
    '2022-03-02: A storm killed three people.',
    '2022-03-03: The storm killed at least ninety people.',
  ],
  [
    'the denial of a saying',
    '2022-03-04: Engineers warned the council of Brenholm of cracks in March 2021.',
    '2022-03-04: Falk denied that the council of Brenholm had been warned of cracks in March 2021.',
  ],
  [
    'two verbs for one act',
    '2022-03-04: The dam above Brenholm gave way on Tuesday.',
    '2022-03-04: The dam above Brenholm burst on Tuesday.',
  ],
  ['its denial', mayor, '2022-03-04: Police denied that gunmen had shot the mayor of Brenholm.'],
  [
    'its denial by a verb',
    ferry,
    '2022-03-04: The ferry Aurora did not sink off Brenholm, Falk said.',
  ],
])('one happening: %s', (_, a, b) => {
  expect(firstOf([a, b]).reports).toHaveLength(2)
})

test.each([
  ['other people', '2022-03-04: Police arrested Falk.', '2022-03-04: Guards arrested Orrin.'],
  [
    'another place',
    '2022-03-04: A bomb exploded in Maren on Tuesday, police said.',
    '2022-03-04: A bomb exploded in Sorrel on Tuesday, police said.',
  ],
  ['a far day', ferry, '2022-06-05: The ferry Aurora sank off Brenholm on 1 June.'],
  ['another year', ferry, '2022-03-04: The ferry Aurora sank off Brenholm in 1987.'],
  ['a plan', mayor, '2022-03-01: Gunmen plan to shoot the mayor of Brenholm.'],
  ['a supposition', ferry, '2022-03-04: The ferry Aurora might sink off Brenholm.'],
  [
    'acts that only a day beside them brings together',
    '2022-03-04: Crowds gathered in Maren on Tuesday. Police detained a butcher.',
    '2022-03-04: Lorn marked its feast on Tuesday. Soldiers detained a poet.',
  ],
  [
    'statements of two weeks',
    '2022-03-04: The board said that it would look into the loss of the ferry Aurora.',
    '2022-03-14: The board said that it would look into the loss of the ferry Aurora.',
  ],
  [
    'a denial of something else',
    mayor,
    '2022-03-04: Police denied that the inn in Brenholm had burned.',
  ],
  [
    'another number',
    '2022-03-04: A storm killed ninety people.',
    '2022-03-20: A storm killed three people.',
  ],
])('two happenings: %s', (_, a, b) => {
  expect(firstOf([a, b]).reports).toHaveLength(1)
})

test('one act on a day that the sentence gives, or the one beside it', () => {
  const events = tell([
    '2022-03-04: Crowds gathered in Maren on Tuesday. Police detained at least thirty of them.',
    '2022-03-04: More than eighty protesters were arrested on Tuesday.',
  ])
  expect(events.map(({ reports }) => reports.length).sort()).toEqual([1, 2])
})

test.each([
  ['parts from a day', ' on Monday', [['XXXX-WXX-1', 'XXXX-WXX-2']]],
  ['fits a day', ' on Tuesday', []],
  ['only bounds it', ' by Monday', []],
  ['is one by night', ' late on Monday night', []],
  ['is not named', '', []],
])('a weekday of an undated report %s', (_, when, expected) => {
  const { differences } = firstOf([ferry, `: The ferry Aurora sank off Brenholm${when}.`])
  expect(differences.map(({ values }) => values.map(({ value }) => value).sort())).toEqual(expected)
  expect(differences.every(({ kind }) => kind === 'weekday')).toBe(true)
})

test('that one denies what another tells is a dispute, and the day of the denial none', () => {
  const denial = '2022-03-04: On Thursday police denied that gunmen had shot the mayor of Brenholm.'
  const event = firstOf([mayor, denial])
  expect(event).toMatchObject({ status: 'disputed', modality: 'happened', date: '2022-03-01' })
  expect(event.differences).toEqual([
    {
      kind: 'denial',
      values: [
        { value: 'denied', articles: ['a1'] },
        { value: 'happened', articles: ['a0'] },
      ],
    },
  ])
})
