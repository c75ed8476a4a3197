import { afterEach, expect, test, vi } from 'vitest'
import type { Timeline } from '#lib/model'
import { formatHead } from './page-head'
import { toSite } from './site'

const timeline: Timeline = {
  settings: { title: 'Ferries', siteUrl: 'https://news.example', fullText: false },
  sources: [],
  articles: [],
  events: [],
  problems: [],
  intake: { files: 0, articles: 0 },
}
const site = toSite(timeline)

afterEach(() => vi.unstubAllEnvs())

test('says title, description, address and preview, with markup in them as text', () => {
  const head = formatHead(site, {
    title: 'A "ferry" <sank>',
    description: 'Friday & after',
    canonical: '/events/a/',
    card: 'event-a.png',
    type: 'article',
  })
  const title = 'A &quot;ferry&quot; &lt;sank&gt;'
  for (const part of [
    `<title>${title} · Ferries</title>`,
    '<meta name="description" property="og:description" content="Friday &amp; after"/>',
    '<link rel="canonical" href="https://news.example/events/a/"/>',
    `<meta property="og:title" name="twitter:title" content="${title}"/>`,
    '<meta property="og:image" name="twitter:image" content="https://news.example/preview/event-a.png"/>',
    '<meta property="og:image:width" content="1200"/>',
    '<meta property="og:type" content="article"/>',
  ])
    expect(head).toContain(part)
})

test('names the first page by the timeline alone', () => {
  const head = formatHead(site, { title: null, canonical: '/', card: 'timeline.png' })
  expect(head).toContain('<title>Ferries</title>')
  expect(head).toContain('<meta property="og:title" name="twitter:title" content="Ferries"/>')
})

test('keeps the folder of the host in addresses', () => {
  vi.stubEnv('BASE_PATH', '/archive')
  const head = formatHead(site, { title: 'May', canonical: '/2024-05/', card: 'timeline.png' })
  expect(head).toContain('"https://news.example/archive/2024-05/"')
  expect(head).toContain('"https://news.example/archive/preview/timeline.png"')
})

test('hides the page of an event that is no more, and has no preview for it', () => {
  const head = formatHead(site, { title: 'Gone', isHidden: true, canonical: '/events/b/' })
  expect(head).toContain('<meta name="robots" content="noindex"/>')
  expect(head).toContain('<link rel="canonical" href="https://news.example/events/b/"/>')
  expect(head).not.toContain('og:')
})
