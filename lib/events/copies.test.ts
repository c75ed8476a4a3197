import { expect, test } from 'vitest'
import type { DatedArticle } from '#lib/model'
import { findEvents } from '#lib/timeline'
import { findCopies } from './copies'

const wire =
  'The lighthouse of Cape Orrin was sold on Friday to a choir of retired sailors, who mean to sing in it when fog closes the harbour, the county said in a short notice.'

function article(id: string, text: string, published: string | null = null): DatedArticle {
  return {
    id,
    source: id,
    title: '',
    published: published === null ? null : { value: published, basis: 'stated', because: '' },
    text,
    timexes: [],
  }
}

test.each<[string, DatedArticle[], [string, string][]]>([
  [
    'the longest stands for articles of one text',
    [
      article('a', wire.slice(0, 120)),
      article('b', wire),
      article('c', 'A choir of retired sailors bought the lighthouse at Cape Orrin, it was said.'),
    ],
    [
      ['a', 'b'],
      ['b', 'b'],
      ['c', 'c'],
    ],
  ],
  [
    'the first to be published stands before the longest',
    [article('a', wire.slice(0, 120), '2024-05-03'), article('b', wire, '2024-05-04')],
    [
      ['a', 'a'],
      ['b', 'a'],
    ],
  ],
  [
    'a text too short for a shingle is nobody’s copy',
    [article('a', 'Fog.'), article('b', 'Fog.')],
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
  ],
])('%s', (_, articles, copies) => {
  expect([...findCopies(articles)].sort()).toEqual(copies)
})

/** Copies of one event: articles by id, with the one that each repeats. */
function copiesIn(texts: Record<string, string>): Record<string, string | undefined> {
  const articles = Object.entries(texts).map(([id, text]) => article(id, text, '2024-05-04'))
  const sold = findEvents(articles).events.find(({ reports }) => reports.length > 1)
  return Object.fromEntries((sold?.reports ?? []).map(({ article: id, copyOf }) => [id, copyOf]))
}

const own =
  'Fog lay over Cape Orrin all week, and nobody was in the mood for news. The council spoke of bins, of the bus that never comes, of a dog that bit the postman twice, and of the price of paint. Then the notice came.'

test('a passage taken over into another article is one voice with it', () => {
  expect(copiesIn({ a: `${own} ${wire}`, b: wire })).toEqual({ a: undefined, b: 'a' })
})

test('what both quote is no copy', () => {
  const said =
    '“We shall sing there whenever fog closes the harbour, and on Sundays for the gulls and whoever else cares to row out and listen,”'
  expect(
    copiesIn({
      a: `On Friday Oona Falk bought the lighthouse of Cape Orrin. ${said} Oona Falk told the county of Orrin.`,
      b: `The lighthouse of Cape Orrin was bought by Oona Falk on Friday. ${said} Oona Falk said.`,
    }),
  ).toEqual({ a: undefined, b: undefined })
})
