import { expect, test } from 'vitest'
import type { Timeline } from '#lib/model'
import { listPanelPaths, readPanelPage } from './panel-pages'
import { plainEvent } from './plain-event'
import { toSite } from './site'

const eventOn = (id: string, date: string | null) =>
  plainEvent({ id, date, title: `what ${id} is` })

const timeline: Timeline = {
  settings: { title: 'Ferries', siteUrl: 'https://news.example', fullText: false },
  sources: [],
  articles: [],
  events: [eventOn('b', '2024-03-05'), eventOn('a', '2024-03-01'), eventOn('c', null)],
  gone: [{ id: 'old', title: 'old', date: null, became: 'a' }],
  problems: [],
  intake: { files: 0, articles: 0 },
}
const site = toSite(timeline)
const paths = [...listPanelPaths(site)]

test('there is a page for each date, event, gone event and for what has no date', () => {
  const others = paths.filter(path => !/^\/2024/.test(path))
  expect(others).toEqual(['/undated/', '/events/a/', '/events/b/', '/events/c/', '/events/old/'])
  expect(paths).toContain('/2024-03-05/')
  expect(new Set(paths).size).toBe(paths.length)
})

test('every path that is listed has its page, and each says its own address', () => {
  for (const path of ['/', ...paths]) {
    const canonical = path === '/events/old/' ? '/events/a/' : path
    expect(readPanelPage(site, path)?.head.canonical, path).toBe(canonical)
  }
})

test.each<[string, string]>([
  ['/', 'overview'],
  ['/undated/', 'undated'],
  ['/2024-03/', 'date'],
  ['/events/b/', 'event'],
  ['/events/old/', 'gone'],
])('%s shows %s', (path, kind) => {
  expect(readPanelPage(site, path)?.content.kind).toBe(kind)
})

test('an event leads to those before and after it', () => {
  expect(readPanelPage(site, '/events/b/')?.content).toMatchObject({
    previous: '/events/a/',
    next: '/events/c/',
  })
})

test.each(['/events/nothing/', '/1999-01-01/', '/about/'])('there is no panel at %s', path => {
  expect(readPanelPage(site, path)).toBeNull()
})
