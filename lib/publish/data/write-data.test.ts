import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NewsEvent } from '#lib/model'
import { formatDay, parseEdtf } from '#lib/time/edtf'
import { dateAt, placesBeginning, placesUndated, placesUnder } from '#lib/view/data/date-table'
import type { FetchFile } from '#lib/view/data/file-cache'
import { countPlaces, listPlaces, noPlaces } from '#lib/view/data/place-set'
import { TimelineReader } from '#lib/view/data/reader'
import { groupByDate, orderByDate } from '#lib/view/days'
import { type EventEntry, toEntry } from '#lib/view/entries'
import { isToldBySeveral, siftEntries } from '#lib/view/filter'
import { frameOf } from '#lib/view/frame'
import { chooseFound, countFound } from '#lib/view/level/found-marks'
import { stackFound } from '#lib/view/level/found-rows'
import { countInTiles, findShown, type ShownRow } from '#lib/view/level/shown'
import { marksOfRow } from '#lib/view/level/shown-marks'
import { type ReaderView, wholeView } from '#lib/view/query'
import { searchTimeline } from '#lib/view/search/search'
import { countChoices, siftPlaces } from '#lib/view/search/sift-places'
import { levelOf } from '#lib/view/stack'
import { readFirstData } from './first-data'
import { findSearchWords } from './search-words'
import { writeTimelineData } from './write-data'

const count = 800
const words = 'ferry harbour storm bridge council vote strike dam flood engine crew rescue'.split(
  ' ',
)
const sources = ['north', 'south', 'east', 'west'].map(id => ({
  id,
  name: id,
  namedBy: 'editor' as const,
}))

/** Made-up events, many in a few weeks, some without a date, some under two, some under a month. */
const events = Array.from({ length: count }, (_, index): NewsEvent => {
  const mix = (index * 7919) % 1009
  const day = 17_000 + (mix % 3 === 0 ? (mix * 3) % 1500 : 700 + (mix % 25))
  const date =
    index % 40 === 0 ? null : index % 17 === 0 ? formatDay(day).slice(0, 7) : formatDay(day)
  const title = `The ${words[mix % 12]} of ${words[(mix >> 3) % 12]} number${index % 50}`
  const reported = sources.filter((_, at) => at === mix % 4 || (mix >> at) % 5 === 0)
  return {
    id: `e${index}`,
    title,
    date,
    ...(mix % 2 === 0 && date?.length === 10 && { time: `${10 + (mix % 9)}:15` }),
    status: reported.length > 1 ? 'agreed' : 'single',
    modality: mix % 9 === 0 ? 'planned' : 'happened',
    weight: mix % 61,
    story: `s${mix % 200}`,
    reports: reported.map(({ id }, at) => ({
      article: `${id}-${index}`,
      source: id,
      published: null,
      date: at === 1 && date?.length === 10 && mix % 4 === 0 ? formatDay(day + 2) : date,
      claim: title,
      because: '',
      mentions: [],
      excerpt: {
        exact: `Près of ${words[mix % 7]}.`,
        prefix: 'Beside it a lighthouse. ',
        suffix: '',
      },
    })),
    differences: [],
    because: [],
  }
})
const entries = orderByDate(events.map(toEntry))
const byId = new Map(events.map(event => [event.id, event]))
const rows = groupByDate(entries).flatMap(group =>
  group.rows.map(row => ({ ...row, date: group.date })),
)

const folder = mkdtempSync(join(tmpdir(), 'crossdate-data-'))
const fetchFile: FetchFile = async path => {
  const body = readFileSync(join(folder, path))
  return { ok: true, status: 200, arrayBuffer: async () => new Uint8Array(body).buffer }
}
let reader: TimelineReader

function eventOf({ id }: EventEntry): NewsEvent {
  const event = byId.get(id)
  if (!event) throw new Error(`no event ${id}`)
  return event
}

beforeAll(() => {
  const { index } = writeTimelineData({ entries, sources, eventOf }, folder)
  reader = new TimelineReader(JSON.parse(JSON.stringify(index)), fetchFile)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

async function valueIn<T>(result: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> {
  const read = await result
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.value
}

describe('rows', () => {
  test('come back at their places as the list has them', async () => {
    const places = rows.map((_, place) => place)
    const read = await valueIn(reader.readRows(places))
    expect(read.map(({ entry, dating }) => ({ entry, dating }))).toEqual(
      rows.map(({ entry, dating }) => ({ entry, dating })),
    )
    expect(read.map(({ entry, number }) => entries[number]?.id === entry.id)).not.toContain(false)
  })

  test('go from a place to its date and back', () => {
    expect(rows.map((_, place) => dateAt(reader.dates, place))).toEqual(rows.map(row => row.date))
    for (const date of new Set(rows.flatMap(row => row.date ?? []))) {
      const at = rows.flatMap((row, place) => (row.date === date ? [place] : []))
      expect(placesUnder(reader.dates, date)).toEqual({ from: at[0], to: (at.at(-1) ?? 0) + 1 })
    }
    expect(placesUnder(reader.dates, '1999-01-01')).toBeNull()
    const { from, to } = placesUndated(reader.dates)
    expect(rows.slice(from, to).every(row => row.date === null)).toBe(true)
    expect(to - from).toBe(rows.filter(row => row.date === null).length)
    expect(placesBeginning(reader.dates, -1e6, 1e6)).toEqual({ from: 0, to: from })
  })
})

test('the panel of every event has what it needs', async () => {
  for (const [number, entry] of entries.entries()) {
    if (number % 9 !== 0) continue
    const detail = await valueIn(reader.readDetail(number))
    expect(detail.event).toEqual(byId.get(entry.id))
    expect([detail.previous, detail.next]).toEqual([
      entries[number - 1]?.id ?? null,
      entries[number + 1]?.id ?? null,
    ])
    for (const near of detail.story.near) expect(near.story).toBe(entry.story)
    const found = await valueIn(reader.findEvent(entry.id))
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
    const set = await valueIn(reader.readChoice(name))
    expect([...listPlaces(set)]).toEqual(placesOf(isIn))
  })

  test('sources and stories', async () => {
    for (const { id } of sources) {
      const set = await valueIn(reader.readSource(id))
      expect([...listPlaces(set)]).toEqual(placesOf(entry => entry.sources.includes(id)))
    }
    const story = await valueIn(reader.readStory('s7'))
    expect([...listPlaces(story)]).toEqual(placesOf(entry => entry.story === 's7'))
    expect(countPlaces(await valueIn(reader.readStory('none')))).toBe(0)
  })
})

describe('the search', () => {
  const hasWord = (entry: EventEntry, start: string) =>
    [...findSearchWords(entry, eventOf(entry)).told].some(word => word.startsWith(start))

  test.each<[string, string[]]>([
    ['ferry', ['ferry']],
    ['f', ['f']],
    ['numb', ['numb']],
    ['number4', ['number4']],
    ['pres', ['pres']],
    ['Près storm', ['pres', 'storm']],
    ['bridge number17 vote', ['bridge', 'number17', 'vote']],
  ])('%s finds exactly the events with words that begin so', async (typed, starts) => {
    const found = await valueIn(searchTimeline(reader, typed))
    const expected = rows.flatMap(({ entry }, place) =>
      starts.every(start => hasWord(entry, start)) ? [place] : [],
    )
    expect([...listPlaces(found.places ?? noPlaces(0))]).toEqual(expected)
    expect(found.corrected).toEqual([])
    expect(expected.length).toBeGreaterThan(0)
  })

  test('a slip is forgiven only where no word is as typed', async () => {
    const exact = await valueIn(searchTimeline(reader, 'harbour'))
    const slip = await valueIn(searchTimeline(reader, 'habrour'))
    expect(slip).toEqual({ ...exact, corrected: [{ typed: 'habrour', words: ['harbour'] }] })
  })

  test('sentences around are searched where no event is told of so', async () => {
    const found = await valueIn(searchTimeline(reader, 'lighthouse'))
    expect(found.isAround).toBe(true)
    expect(countPlaces(found.places ?? noPlaces(0))).toBe(rows.length)
  })

  test.each<[string, (date: string | null) => boolean]>([
    ['2018-07', date => date?.startsWith('2018-07') ?? false],
    ['July 2018', date => date?.startsWith('2018-07') ?? false],
    ['2018-07-14', date => date === '2018-07-14'],
    ['14 July', date => /-07-14$/.test(date ?? '')],
    ['2018', date => date?.startsWith('2018') ?? false],
    ['Saturday', date => date?.length === 10 && new Date(`${date}T00:00Z`).getUTCDay() === 6],
  ])('%s is a date', async (typed, isIn) => {
    const found = await valueIn(searchTimeline(reader, typed))
    const expected = rows.flatMap(({ date }, place) => (isIn(date) ? [place] : []))
    expect([...listPlaces(found.places ?? noPlaces(0))]).toEqual(expected)
  })

  test('nothing typed is everything, nonsense is nothing', async () => {
    expect((await valueIn(searchTimeline(reader, ' , '))).places).toBeNull()
    const nothing = await valueIn(searchTimeline(reader, 'qqqqzzzz'))
    expect(nothing.places && countPlaces(nothing.places)).toBe(0)
  })
})

describe('sifting', () => {
  test.each<Partial<ReaderView>>([
    {},
    { words: 'ferry' },
    { words: 'ferry number3', status: 'single' },
    { source: 'south', several: true },
    { status: 'planned', source: 'north' },
    { status: 'undated' },
    { story: 's7', several: true },
    { words: 'qqqqzzzz' },
  ])('%o leaves and counts what it does with all entries at hand', async part => {
    const view = { ...wholeView, ...part }
    const told = Object.fromEntries(
      entries.map(entry => [entry.id, [...findSearchWords(entry, eventOf(entry)).told].join(' ')]),
    )
    const expected = siftEntries(entries, view, told)
    const { found, counting } = await valueIn(siftPlaces(reader, view))
    const read = await valueIn(reader.readRows(listPlaces(found.places)))
    expect(new Set(read.map(({ entry }) => entry.id))).toEqual(
      new Set(expected.found.map(({ id }) => id)),
    )
    expect(found.events).toBe(expected.found.length)
    expect(found.repeated).toBe(expected.found.filter(({ datings }) => datings.length > 1).length)
    const ids = sources.map(({ id }) => id)
    expect(await valueIn(countChoices(reader, counting, ids))).toEqual(expected.counts)
  })
})

describe('the map', () => {
  const middles = [17_040, 17_705.4, 17_712, 18_300]
  const keyOf = ({ mark }: ShownRow) => `${mark.place} in ${mark.at.join()}`
  const viewAt = (middle: number, level: number) => ({
    from: middle - 2 ** level / 2,
    to: middle + 2 ** level / 2,
  })

  test('zooming in adds marks and moves none, wherever one looks', async () => {
    let added = 0
    for (const middle of middles) {
      for (let level = 12; level > -3; level--) {
        const view = viewAt(middle, level - 1)
        const coarse = await valueIn(reader.readTiles(level, view))
        const fine = await valueIn(reader.readTiles(level - 1, view))
        const before = findShown(coarse, level, view).map(keyOf)
        const after = new Set(findShown(fine, level - 1, view).map(keyOf))
        expect(before.filter(key => !after.has(key))).toEqual([])
        added += after.size - before.length
      }
    }
    expect(added).toBeGreaterThan(100)
  })

  test('panning changes nothing: a mark in two views is in the same place in both', async () => {
    for (const level of [9, 6, 3]) {
      const [left, right] = [viewAt(17_700, level), viewAt(17_700 + 2 ** level * 0.37, level)]
      const inLeft = findShown(await valueIn(reader.readTiles(level, left)), level, left)
      const inRight = findShown(await valueIn(reader.readTiles(level, right)), level, right)
      const isInBoth = ({ from, to }: ShownRow) => to > right.from && from < left.to
      expect(inLeft.filter(isInBoth).map(keyOf)).toEqual(inRight.filter(isInBoth).map(keyOf))
    }
  })

  test('at the finest level no more than a few marks are drawn, and never more in a view', async () => {
    for (const middle of middles) {
      for (let level = 12; level >= -3; level--) {
        const view = viewAt(middle, level)
        const shown = findShown(await valueIn(reader.readTiles(level, view)), level, view)
        expect(shown.length).toBeLessThanOrEqual(120)
      }
    }
  })

  test('the bins of all lanes count every row once for each lane, at every level', async () => {
    const whole = { from: 16_000, to: 20_000 }
    const lanesOf = (entry: EventEntry, by: string[]) =>
      (entry.datings.length > 1 ? by : entry.sources).length
    const all = rows.reduce(
      (sum, { entry, dating }) => sum + (dating ? lanesOf(entry, dating.sources) : 0),
      0,
    )
    for (const level of [12, 10, 8]) {
      const counts = countInTiles(await valueIn(reader.readTiles(level, whole)), 4, level, whole)
      const sum = counts.reduce(
        (total, { amounts }) => total + amounts.reduce((a, b) => a + b, 0),
        0,
      )
      expect(Math.abs(sum - all) / all).toBeLessThan(0.01)
    }
  })

  test('a page carries the first rows and the marks of the fitted view', async () => {
    const { first, shown, map, density } = readFirstData(folder, 20)
    const read = await valueIn(reader.readRows(rows.slice(0, 20).map((_, place) => place)))
    const unpacked = first.rows.map(([entry]) => first.entries[entry]?.id)
    expect(unpacked).toEqual(read.map(({ entry }) => entry.id))
    const level = levelOf(map.fitted.to - map.fitted.from)
    const tiles = await valueIn(reader.readTiles(level, map.fitted))
    expect(shown).toEqual(findShown(tiles, level, map.fitted))
    expect(density).toHaveLength(sources.length)
    const marks = shown.flatMap(row => marksOfRow(row, frameOf(map.needed)))
    expect(marks.length).toBe(shown.reduce((sum, { mark }) => sum + mark.at.length / 2, 0))
  })

  test('of what was found few rows are all drawn, many by cells, and zooming in takes none away', async () => {
    const { places } = await valueIn(searchTimeline(reader, 'the'))
    const few = await valueIn(searchTimeline(reader, 'number17'))
    const ranks = await valueIn(reader.readRanks())
    if (!places || !few.places) throw new Error('nothing was typed')
    const whole = { from: 16_000, to: 20_000 }
    const dated = [...listPlaces(few.places)].filter(place => dateAt(reader.dates, place))
    expect(chooseFound(reader.dates, few.places, ranks, 12, whole)).toEqual(dated)
    expect(chooseFound(reader.dates, places, ranks, 12, whole).length).toBeLessThan(120)
    for (let level = 12; level > 0; level--) {
      const view = viewAt(17_705.4, level - 1)
      const finer = new Set(chooseFound(reader.dates, places, ranks, level - 1, view))
      const coarse = chooseFound(reader.dates, places, ranks, level, view)
      const inside = coarse.filter(place => {
        const span = parseEdtf(dateAt(reader.dates, place) ?? '')
        return span && span.to > view.from && span.from <= view.to
      })
      expect(inside.filter(place => !finer.has(place))).toEqual([])
    }
  })

  test('rows that were found stand without touching each other', async () => {
    const { places } = await valueIn(searchTimeline(reader, 'number17'))
    const read = await valueIn(reader.readRows(listPlaces(places ?? noPlaces(0))))
    const stacked = stackFound(read, reader.index.map, reader.sources)
    expect(stacked.length).toBeGreaterThan(5)
    const taken = new Map<string, { from: number; to: number }[]>()
    for (const { from, to, mark } of stacked) {
      for (let at = 0; at < mark.at.length; at += 2) {
        const track = `${mark.at[at]}/${mark.at[at + 1]}`
        const others = taken.get(track) ?? []
        expect(others.filter(other => other.to > from && other.from < to)).toEqual([])
        taken.set(track, [...others, { from, to }])
      }
    }
  })

  test('what was found is counted by its dates', async () => {
    const { places } = await valueIn(searchTimeline(reader, 'ferry'))
    if (!places) throw new Error('nothing was typed')
    const dated = listPlaces(places).filter(place => dateAt(reader.dates, place) !== null).length
    const { amounts } = countFound(reader.dates, places, 12, { from: 16_000, to: 20_000 })
    expect(amounts.reduce((a, b) => a + b, 0)).toBeCloseTo(dated, 3)
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
    const offline = new TimelineReader(reader.index, async () => {
      throw new TypeError('Failed to fetch')
    })
    expect(await read(offline)).toMatchObject({ ok: false, reason: 'offline' })
  })

  test.each(everything)('%s from a broken file is a result', async (_, read) => {
    const spoilt = new TimelineReader(reader.index, async () => {
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
      const one = new TimelineReader(index, async path => {
        const body = readFileSync(join(own, path))
        return { ok: true, status: 200, arrayBuffer: async () => new Uint8Array(body).buffer }
      })
      const { found } = await valueIn(siftPlaces(one, { ...wholeView, words: 'number the' }))
      expect(found.events).toBe(few.length)
    } finally {
      rmSync(own, { recursive: true })
    }
  })
})
