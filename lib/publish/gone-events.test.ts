import { expect, test } from 'vitest'
import type { GoneEvent, Timeline } from '#lib/model'
import { listGone, readGone } from './gone-events'
import { plainEvent } from './plain-event'
import { toSite } from './site'

const event = plainEvent({ id: 'now', title: 'A ferry sank' })

function siteWith(gone: [id: string, became: string | null][]) {
  const timeline: Timeline = {
    settings: { title: 't', siteUrl: '', fullText: false },
    sources: [],
    articles: [],
    events: [event],
    problems: [],
    gone: gone.map(([id, became]): GoneEvent => ({ id, title: id, date: null, became })),
    intake: { files: 0, articles: 0 },
  }
  return toSite(timeline)
}

test.each<[string, [string, string | null][], string | null]>([
  ['one that another took over', [['old', 'now']], 'now'],
  [
    'one that was taken over twice',
    [
      ['old', 'later'],
      ['later', 'now'],
    ],
    'now',
  ],
  ['one that nothing took over', [['old', null]], null],
  ['one whose heir is not known', [['old', 'never']], null],
  [
    'a circle',
    [
      ['old', 'later'],
      ['later', 'old'],
    ],
    null,
  ],
])('%s', (_, gone, became) => {
  expect(readGone(siteWith(gone), 'old')?.became?.id ?? null).toBe(became)
})

test('an event that is there, or never was, is not gone', () => {
  const site = siteWith([
    ['now', null],
    ['old', null],
  ])
  expect(readGone(site, 'never')).toBeNull()
  expect(listGone(site)).toEqual(['old'])
})
