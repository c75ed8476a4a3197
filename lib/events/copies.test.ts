import { expect, test } from 'vitest'
import type { DatedArticle } from '#lib/model'
import { findCopies } from './copies'

const wire =
  'The lighthouse of Cape Orrin was sold on Friday to a choir of retired sailors, who mean to sing in it when fog closes the harbour, the county said in a short notice.'

function article(id: string, text: string): DatedArticle {
  return { id, source: id, title: '', published: null, text, timexes: [] }
}

test('articles that carry the same wire text stand behind the longest', () => {
  const copies = findCopies([
    article('a', wire.slice(0, 120)),
    article('b', wire),
    article('c', 'A choir of retired sailors bought the lighthouse at Cape Orrin, it was said.'),
  ])
  expect([...copies]).toEqual([
    ['a', 'b'],
    ['b', 'b'],
    ['c', 'c'],
  ])
})

test('a text too short for a shingle is nobody’s copy', () => {
  expect(findCopies([article('a', 'Fog.'), article('b', 'Fog.')])).toEqual(
    new Map([
      ['a', 'a'],
      ['b', 'b'],
    ]),
  )
})
