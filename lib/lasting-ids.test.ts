import { assert, property, shuffledSubarray, subarray } from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, PublishedEvent } from '#lib/model'
import { findEvents } from './timeline'

const ferry = 'the ferry Ada of the Low Island line sank off Cape Orrin with a cargo of salt'
const strike = 'printers of the Brenwick press walked out over the wages of apprentices'
const articles = [
  article('a', '2021-05-03', `On Sunday ${ferry}. The harbour master Ida Brandt closed the port.`),
  article('b', '2021-05-04', `On May 2 ${ferry}. Ida Brandt closed the port on Monday.`),
  article('c', null, `The ferry Ada of the Low Island line sank off Cape Orrin on Sunday.`),
  article('d', '2021-05-05', `Divers raised the salt of the ferry Ada on Tuesday off Cape Orrin.`),
  article('e', '2021-09-08', `On Tuesday ${strike}. Amos Thane led them to the town hall.`),
  article('f', '2021-09-09', `On 7 September ${strike}. Amos Thane met the mayor of Brenwick.`),
]
// Each run reads every article.
const options = { numRuns: 25 }

function article(id: string, day: string | null, text: string): Article {
  const published = day === null ? null : { value: day, basis: 'stated' as const, because: '' }
  return { id, source: `source-${id}`, title: '', published, text }
}

function keysOf({ keys }: PublishedEvent): string[] {
  return keys.map(({ article, code }) => `${article} ${code}`)
}

function living(published: PublishedEvent[]): PublishedEvent[] {
  return published.filter(({ became }) => became === undefined)
}

test('articles come and go: an event whose words are told keeps its id, or its page leads to them', () => {
  assert(
    property(subarray(articles), subarray(articles), (then, now) => {
      const before = findEvents(then).published
      const after = findEvents(now, undefined, before)
      const holders = new Map(
        living(after.published).flatMap(event => keysOf(event).map(key => [key, event.id])),
      )
      for (const event of before) {
        const heirs = keysOf(event).flatMap(key => holders.get(key) ?? [])
        const remembered = after.published.find(({ id }) => id === event.id)
        if (heirs.length > 0) expect(heirs).toContain(remembered?.became ?? event.id)
      }
      expect(new Set(after.events.map(({ id }) => id)).size).toBe(after.events.length)
    }),
    options,
  )
})

test('articles that go and come back bring their ids back', () => {
  const before = findEvents(articles)
  assert(
    property(subarray(articles), some => {
      const between = findEvents(some, undefined, before.published)
      const again = findEvents(articles, undefined, between.published)
      expect(again.events).toEqual(before.events)
      expect(living(again.published)).toEqual(before.published)
    }),
    options,
  )
})

test('the order of articles and of what was published changes nothing at all', () => {
  const all = { minLength: articles.length }
  const before = findEvents(articles.slice(1)).published
  const expected = findEvents(articles, undefined, before)
  assert(
    property(shuffledSubarray(articles, all), shuffled => {
      const found = findEvents(shuffled, undefined, before.toReversed())
      expect(found).toEqual(expected)
    }),
    options,
  )
})
