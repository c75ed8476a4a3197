import { describe, expect, test } from 'vitest'
import { taggedArticle } from '#lib/events/tagged-article'
import { findMentions } from './find-mentions'

const size = 100_000

const published = '2021-06-10'
const hostile: [string, string][] = [
  ['one sentence of verbs and nouns', 'the ferry sank after a crash killed two '],
  ['one sentence of dates', 'on Monday it sank on 3 May 2019 and '],
  ['one clause of nouns', 'attack crash vote strike '],
  ['short sentences', 'The ferry sank on Monday. '],
  ['quotations', '“We sank,” she said. '],
  ['openers of quotations', '“ “ “ '],
  ['sentences of names', 'Falk Met Brandt. '],
  ['infinitives', 'to sink to sail to vote '],
  ['one word', 'sank'],
  ['full stops', '. '],
]

describe('100 kB of one phrase are read', () => {
  test.each(hostile)('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length))
    const told = findMentions(taggedArticle(text, published))
    for (const { mention } of told) expect(mention.end).toBeLessThanOrEqual(text.length)
  })
})

test('and so is a megabyte of all of them', () => {
  const share = 1_000_000 / hostile.length
  const text = hostile.map(([, piece]) => piece.repeat(Math.ceil(share / piece.length))).join('\n')
  expect(text.length).toBeGreaterThanOrEqual(1_000_000)
  const told = findMentions(taggedArticle(text, published))
  expect(told.length).toBeGreaterThan(0)
  for (const { mention } of told) expect(mention.end).toBeLessThanOrEqual(text.length)
})
