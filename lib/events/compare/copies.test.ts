import { expect, test } from 'vitest'
import { taggedArticle } from '#lib/events/tagged-article'
import type { DatedArticle } from '#lib/model'
import { findCopies } from './copies'

const wire =
  'The lighthouse of Cape Orrin was sold on Friday to a choir of retired sailors, who mean to sing in ' +
  'it when fog closes the harbour, the county said in a short notice.'

function article(id: string, text: string, published: string | null = null): DatedArticle {
  return taggedArticle(text, published, id)
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
