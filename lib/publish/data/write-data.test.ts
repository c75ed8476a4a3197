import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dateAt, placesBeginning, placesUndated, placesUnder } from '#lib/view/data/date-table'
import { countPlaces, listPlaces } from '#lib/view/data/place-set'
import { TimelineReader } from '#lib/view/data/reader'
import type { EventEntry } from '#lib/view/entries'
import { isToldBySeveral } from '#lib/view/filter'
import { wholeView } from '#lib/view/query'
import { searchTimeline } from '#lib/view/search/search'
import { siftPlaces } from '#lib/view/search/sift-places'
import { readFirstData } from './first-data'
import { withSample } from './sample-reader'
import { byId, entries, eventOf, fetchFrom, rows, sources, valueIn } from './sample-timeline'
import { writeTimelineData } from './write-data'

const sample = withSample()

describe('rows', () => {
  test('come back at their places as the list has them', async () => {
    const places = rows.map((_, place) => place)
    const read = await valueIn(sample.reader.readRows(places))
    expect(read.map(({ entry, dating }) => ({ entry, dating }))).toEqual(
      rows.map(({ entry, dating }) => ({ entry, dating })),
    )
    expect(read.map(({ entry, number }) => entries[number]?.id === entry.id)).not.toContain(false)
  })

  test('go from a place to its date and back', () => {
    expect(rows.map((_, place) => dateAt(sample.reader.dates, place))).toEqual(
      rows.map(row => row.date),
    )
    for (const date of new Set(rows.flatMap(row => row.date ?? []))) {
      const at = rows.flatMap((row, place) => (row.date === date ? [place] : []))
      expect(placesUnder(sample.reader.dates, date)).toEqual({
        from: at[0],
        to: (at.at(-1) ?? 0) + 1,
      })
    }
    expect(placesUnder(sample.reader.dates, '1999-01-01')).toBeNull()
    const { from, to } = placesUndated(sample.reader.dates)
    expect(rows.slice(from, to).every(row => row.date === null)).toBe(true)
    expect(to - from).toBe(rows.filter(row => row.date === null).length)
    expect(placesBeginning(sample.reader.dates, -1e6, 1e6)).toEqual({ from: 0, to: from })
  })
})

test('the panel of every event has what it needs', async () => {
  for (const [number, entry] of entries.entries()) {
    if (number % 9 !== 0) continue
    const detail = await valueIn(sample.reader.readDetail(number))
    expect(detail.event).toEqual(byId.get(entry.id))
    expect([detail.previous, detail.next]).toEqual([
      entries[number - 1]?.id ?? null,
      entries[number + 1]?.id ?? null,
    ])
    for (const near of detail.story.near) expect(near.story).toBe(entry.story)
    const found = await valueIn(sample.reader.findEvent(entry.id))
    expect(found.number).toBe(number)
    expect(rows[found.place]?.entry.id).toBe(entry.id)
  }
})

describe('choices', () => {
  const placesOf = (isIn: (entry: EventEntry) => boolean) =>
    rows.flatMap((row, place) => (isIn(row.entry) ? [place] : []))

  test.each<[string, (entry: EventEntry) => boolean]>([
    ['agreed', entry => entry.status === 'agreed'],
    ['single', entry => entry.status === 'single'],
    ['disputed', entry => entry.status === 'disputed'],
    ['planned', entry => entry.modality === 'planned'],
    ['several', isToldBySeveral],
    ['undated', entry => entry.datings.length === 0],
  ])('%s', async (name, isIn) => {
    const set = await valueIn(sample.reader.readChoice(name))
    expect([...listPlaces(set)]).toEqual(placesOf(isIn))
  })

  test('sources and stories', async () => {
    for (const { id } of sources) {
      const set = await valueIn(sample.reader.readSource(id))
      expect([...listPlaces(set)]).toEqual(placesOf(entry => entry.sources.includes(id)))
    }
    const story = await valueIn(sample.reader.readStory('s7'))
    expect([...listPlaces(story)]).toEqual(placesOf(entry => entry.story === 's7'))
    expect(countPlaces(await valueIn(sample.reader.readStory('none')))).toBe(0)
  })
})

describe('trouble', () => {
  const everything = [
    ['rows', one => one.readRows([0, 300])],
    ['a panel', one => one.readDetail(3)],
    ['an id', one => one.findEvent('e3')],
    ['tiles', one => one.readTiles(5, { from: 17_700, to: 17_720 })],
    ['a story', one => one.readStory('s7')],
    ['a search', one => searchTimeline(one, 'ferry')],
    ['a slip', one => searchTimeline(one, 'habrour')],
    ['sifting', one => siftPlaces(one, { ...wholeView, source: 'north' })],
  ] satisfies [string, (one: TimelineReader) => Promise<{ ok: boolean }>][]

  test.each(everything)('%s without a network is a result', async (_, read) => {
    const offline = new TimelineReader(sample.reader.index, async () => {
      throw new TypeError('Failed to fetch')
    })
    expect(await read(offline)).toMatchObject({ ok: false, reason: 'offline' })
  })

  test.each(everything)('%s from a broken file is a result', async (_, read) => {
    const spoilt = new TimelineReader(sample.reader.index, async () => {
      const page = new TextEncoder().encode('<!doctype html><title>Sign in</title>')
      return { ok: true, status: 200, arrayBuffer: async () => page.buffer }
    })
    expect(await read(spoilt)).toMatchObject({ ok: false, reason: 'broken' })
  })

  test.each<[string, EventEntry[]]>([
    ['no event', []],
    ['one without a date', entries.filter(({ datings }) => datings.length === 0).slice(0, 1)],
    ['a single one', entries.slice(0, 1)],
  ])('a timeline of %s', async (_, few) => {
    const own = mkdtempSync(join(tmpdir(), 'crossdate-data-'))
    try {
      const { index } = writeTimelineData({ entries: few, sources, eventOf }, own)
      const first = readFirstData(own, 20)
      expect([first.events, first.first.rows.length]).toEqual([few.length, index.rows])
      expect(first.shown.length).toBe(index.rows - index.undated)
      const one = new TimelineReader(index, fetchFrom(own))
      const { found } = await valueIn(siftPlaces(one, { ...wholeView, words: 'number the' }))
      expect(found.events).toBe(few.length)
    } finally {
      rmSync(own, { recursive: true })
    }
  })
})
