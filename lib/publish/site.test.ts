import { expect, test } from 'vitest'
import type { NewsEvent } from '#lib/model'
import { plainEvent } from './plain-event'
import { findStory, toSite } from './site'

function siteOf(events: Partial<NewsEvent>[]) {
  return toSite({
    settings: { title: 't', siteUrl: '', fullText: false },
    sources: [],
    articles: [],
    events: events.map((about, index) => plainEvent({ id: `e${index}`, ...about })),
    problems: [],
    intake: { files: 0, articles: 0 },
  })
}

test.each<[string, string[], number]>([
  ['e0', ['e1', 'e2', 'e3', 'e4'], 6],
  ['e3', ['e1', 'e2', 'e4', 'e5'], 6],
  ['e5', ['e1', 'e2', 'e3', 'e4'], 6],
  ['e6', [], 1],
])('the story of %s', (id, near, total) => {
  const days = ['01', '02', '03', '04', '05', '06', '07']
  const site = siteOf(
    days.map((day, index) => ({ date: `2024-03-${day}`, story: index < 6 ? 's' : 'other' })),
  )
  const story = findStory(site, id)
  expect(story.near.map(entry => entry.id)).toEqual(near)
  expect(story.total).toBe(total)
})
