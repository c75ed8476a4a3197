import { expect, test } from 'vitest'
import type { Mention, NewsEvent, Report } from '#lib/model'
import { formatWords } from './browser-data'
import { findStory, toSite } from './site'

const text = 'It rained. The ferry sank. Nobody was hurt. A band played.'

/** A report whose excerpt is the second sentence, with a mention for each of `told`. */
function reportOf(told: string[]): Report {
  const start = text.indexOf('The ferry')
  const end = start + 'The ferry sank.'.length
  return {
    article: 'a',
    source: 's',
    published: null,
    date: null,
    claim: '',
    because: '',
    mentions: told.map((words): Mention => {
      const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
      const basis = 'none'
      return {
        ...span,
        article: 'a',
        trigger: span,
        date: null,
        basis,
        because: '',
        timexes: [],
        modality: 'happened',
      }
    }),
    excerpt: {
      prefix: text.slice(0, start),
      exact: text.slice(start, end),
      suffix: text.slice(end),
      start,
    },
  }
}

function siteOf(events: Partial<NewsEvent>[]) {
  return toSite({
    settings: { title: 't', siteUrl: '', fullText: false },
    sources: [],
    articles: [],
    events: events.map((event, index) => ({
      id: `e${index}`,
      title: '',
      date: null,
      status: 'single',
      modality: 'happened',
      weight: 1,
      story: 's',
      reports: [],
      differences: [],
      because: [],
      ...event,
    })),
    problems: [],
    intake: { files: 0, articles: 0 },
  })
}

test.each<[string, string[], string]>([
  ['the sentence alone', [], 'the ferry sank | it rained nobody was hurt a band played'],
  [
    'the next sentence, where it is told of too',
    ['Nobody was hurt.'],
    'the ferry sank nobody was hurt | it rained a band played',
  ],
])('%s is told, the rest stands around', (_, told, words) => {
  const written = formatWords(siteOf([{ id: 'ferry', reports: [reportOf(told)] }]))
  expect(JSON.parse(written)).toEqual({ ferry: words })
})

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
