import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArticles } from '#lib/intake/read-articles'
import type { Article } from '#lib/model'
import { findEvents } from './timeline'

const articles: Article[] = []
for await (const article of readArticles(join(import.meta.dirname, 'golden', 'ferry'), () => {})) {
  articles.push(article)
}

test('the order of articles changes nothing at all', () => {
  const { events } = findEvents(articles)
  expect(findEvents(articles.toReversed()).events).toEqual(events)
  expect(findEvents([...articles.slice(3), ...articles.slice(0, 3)]).events).toEqual(events)
})

test('the same articles give the same ids, and no two events share one', () => {
  const ids = findEvents(articles).events.map(({ id }) => id)
  expect(findEvents(articles).events.map(({ id }) => id)).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each<[string, Article[], number]>([
  ['none', [], 0],
  ['one without words', [{ id: 'a', source: 's', title: '', published: null, text: '' }], 0],
  [
    'one sentence',
    [{ id: 'a', source: 's', title: '', published: null, text: 'The ferry sank.' }],
    1,
  ],
])('%s', (_, some, count) => {
  expect(findEvents(some).events).toHaveLength(count)
})

test('an event survives JSON', () => {
  const { events } = findEvents(articles)
  expect(JSON.parse(JSON.stringify(events))).toEqual(events)
})
