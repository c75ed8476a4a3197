import { expect, test } from 'vitest'
import type { Article } from './model'
import { findEvents } from './timeline'

const wire =
  'The lighthouse of Cape Orrin was sold on Friday to a choir of retired sailors, who mean to sing in ' +
  'it when fog closes the harbour, the county said in a short notice.'

/** Copies of one event: articles by id, with the one that each repeats. */
function copiesIn(texts: Record<string, string>): Record<string, string | undefined> {
  const published = { value: '2024-05-04', basis: 'stated', because: '' } as const
  const articles = Object.entries(texts).map(
    ([id, text]): Article => ({ id, source: id, title: '', published, text }),
  )
  const sold = findEvents(articles).events.find(({ reports }) => reports.length > 1)
  return Object.fromEntries((sold?.reports ?? []).map(({ article: id, copyOf }) => [id, copyOf]))
}

const own =
  'Fog lay over Cape Orrin all week, and nobody was in the mood for news. The council spoke of bins, of the bus that never comes, ' +
  'of a dog that bit the postman twice, and of the price of paint. Then the notice came.'

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
