import { afterEach, expect, test, vi } from 'vitest'
import type { NewsEvent, Timeline } from '#lib/model'
import { absoluteUrl } from './addresses'
import { readArticlePage } from './article-pages'
import { formatCsv } from './csv'
import { describeEvent, listInWords, shorten } from './descriptions'
import { eventLines } from './event-lines'
import { formatFeed } from './feed'
import { fitGlyphs } from './glyphs'
import { findNeighbours, toSite } from './site'
import { formatRobots, formatSitemap } from './sitemap'

const published = { value: '2024-03-02', basis: 'stated', because: 'stated' } as const
const event: NewsEvent = {
  id: 'grounded',
  title: 'the ferry "Ålesund" ran aground & <listed>',
  date: '2024-03-01',
  status: 'single',
  modality: 'happened',
  weight: 1,
  story: 's',
  differences: [],
  because: [],
  reports: [
    {
      article: 'art1',
      source: 'post',
      published,
      date: '2024-03-01',
      claim: 'the ferry ran aground',
      because: 'stated',
      mentions: [],
      excerpt: { exact: '=SUM(A1) said,\n"no"', prefix: '', suffix: '' },
    },
  ],
}
const timeline: Timeline = {
  settings: { title: 'Harbour & sea', siteUrl: 'https://news.example', fullText: false },
  sources: [{ id: 'post', name: 'Harbour Post', namedBy: 'text' }],
  articles: [{ id: 'art1', source: 'post', title: 'Aground', published }],
  events: [
    event,
    { ...event, id: 'later', date: '2024-03-05' },
    { ...event, id: 'undated', date: null, reports: [] },
  ],
  problems: [],
  removed: [
    { article: 'art1', reason: 'appeal', text: 'Support us.' },
    { article: 'art2', reason: 'credit', text: 'By the desk.' },
  ],
  intake: { files: 1, articles: 1 },
}
const site = toSite(timeline)

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['https://a.example', '', 'https://a.example/x/'],
  ['https://a.example/', '', 'https://a.example/x/'],
  ['https://a.example', '/sub', 'https://a.example/sub/x/'],
  ['https://a.example/sub', '/sub', 'https://a.example/sub/x/'],
])('addresses on %s with base %j', (siteUrl, base, url) => {
  vi.stubEnv('BASE_PATH', base)
  expect(absoluteUrl({ ...timeline.settings, siteUrl }, '/x/')).toBe(url)
})

test('CSV quotes, keeps a report on a line and lets no cell be a formula', () => {
  const [header, line, ...rest] = formatCsv(site).split('\r\n')
  expect(header).toMatch(/^event,date,status,title/)
  expect(line).toContain('"the ferry ""Ålesund"" ran aground & <listed>"')
  expect(line).toContain(`"'=SUM(A1) said, ""no"""`)
  expect(rest).toHaveLength(2)
})

test('the table says who says so, and what was only planned or copied', () => {
  const [report] = event.reports
  const mention = {
    article: 'art1',
    start: 0,
    end: 9,
    trigger: { start: 0, end: 4 },
    date: null,
    basis: 'none' as const,
    because: '',
    timexes: [],
    modality: 'planned' as const,
    attribution: 'the port said',
  }
  const reports = report ? [{ ...report, mentions: [mention], copyOf: 'art0' }] : []
  const line = formatCsv(toSite({ ...site.timeline, events: [{ ...event, reports }] }))
  expect(line).toContain(',planned,the port said,art0,')
})

test('the feed is well formed, newest first, and needs no clock', () => {
  const feed = formatFeed(site)
  expect(feed).toContain('&quot;Ålesund&quot; ran aground &amp; &lt;listed&gt;')
  expect(feed).toContain('<updated>2024-03-02T00:00:00Z</updated>')
  expect(feed.indexOf('/events/later/')).toBeLessThan(feed.indexOf('/events/grounded/'))
  expect(feed).not.toContain('undated')
})

test('the sitemap lists dates, events and articles', () => {
  const sitemap = formatSitemap(site)
  for (const path of [
    '/',
    '/about/',
    '/2024-03-01/',
    '/2024-03/',
    '/events/grounded/',
    '/articles/art1/',
  ]) {
    expect(sitemap).toContain(`<loc>https://news.example${path}</loc>`)
  }
  expect(formatRobots(site)).toContain('Sitemap: https://news.example/sitemap.xml')
})

test('event lines are the events in time order', () => {
  const lines = [...eventLines(site)].join('').trim().split('\n')
  expect(lines.map(line => JSON.parse(line).id)).toEqual(['grounded', 'later', 'undated'])
})

test('the page of an article lists its reports and what was left out of it', () => {
  const page = readArticlePage(site, 'art1')
  expect(page?.reports.map(({ event }) => event.id)).toEqual(['grounded', 'later'])
  expect(page?.removed.map(({ text }) => text)).toEqual(['Support us.'])
})

test('neighbours are those in time', () => {
  expect(findNeighbours(site, 'later').previous?.id).toBe('grounded')
  expect(findNeighbours(site, 'later').next?.id).toBe('undated')
  expect(findNeighbours(site, 'nobody')).toEqual({ previous: null, next: null })
})

test('a description says when, who and in which words', () => {
  expect(describeEvent(site, event)).toBe(
    'Friday 1 March 2024. Reported by Harbour Post. =SUM(A1) said, "no"',
  )
})

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more'],
  [[], ''],
])('list of %j', (names, words) => {
  expect(listInWords(names)).toBe(words)
})

test.each([
  ['one two three', 40, 'one two three'],
  ['one two, three four', 11, 'one two …'],
  ['unbreakableword', 5, 'unbre …'],
])('%j in %i characters', (text, length, short) => {
  expect(shorten(text, length)).toBe(short)
})

test.each([
  ['“Café” – ok…', '“Café” – ok…'],
  ['Erdoğan', 'Erdogan'],
  ['fire 🔥 now', 'fire now'],
  ['Москва', ''],
])('preview text of %j', (text, shown) => {
  expect(fitGlyphs(text)).toBe(shown)
})
