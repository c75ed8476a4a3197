import { describe, expect, test } from 'vitest'
import { countPlaces, listPlaces, noPlaces } from '#lib/view/data/place-set'
import type { EventEntry } from '#lib/view/entries'
import { siftEntries } from '#lib/view/filter'
import { type ReaderView, wholeView } from '#lib/view/query'
import { searchTimeline } from '#lib/view/search/search'
import { countChoices, siftPlaces } from '#lib/view/search/sift-places'
import { withSample } from './sample-reader'
import { entries, eventOf, rows, sources, valueIn } from './sample-timeline'
import { findSearchWords } from './search-words'

const sample = withSample()

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
    const found = await valueIn(searchTimeline(sample.reader, typed))
    const expected = rows.flatMap(({ entry }, place) =>
      starts.every(start => hasWord(entry, start)) ? [place] : [],
    )
    expect([...listPlaces(found.places ?? noPlaces(0))]).toEqual(expected)
    expect(found.corrected).toEqual([])
    expect(expected.length).toBeGreaterThan(0)
  })

  test('a slip is forgiven only where no word is as typed', async () => {
    const exact = await valueIn(searchTimeline(sample.reader, 'harbour'))
    const slip = await valueIn(searchTimeline(sample.reader, 'habrour'))
    expect(slip).toEqual({ ...exact, corrected: [{ typed: 'habrour', words: ['harbour'] }] })
  })

  test('sentences around are searched where no event is told of so', async () => {
    const found = await valueIn(searchTimeline(sample.reader, 'lighthouse'))
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
    const found = await valueIn(searchTimeline(sample.reader, typed))
    const expected = rows.flatMap(({ date }, place) => (isIn(date) ? [place] : []))
    expect([...listPlaces(found.places ?? noPlaces(0))]).toEqual(expected)
  })

  test('nothing typed is everything, nonsense is nothing', async () => {
    expect((await valueIn(searchTimeline(sample.reader, ' , '))).places).toBeNull()
    const nothing = await valueIn(searchTimeline(sample.reader, 'qqqqzzzz'))
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
    const { found, counting } = await valueIn(siftPlaces(sample.reader, view))
    const read = await valueIn(sample.reader.readRows(listPlaces(found.places)))
    expect(new Set(read.map(({ entry }) => entry.id))).toEqual(
      new Set(expected.found.map(({ id }) => id)),
    )
    expect(found.events).toBe(expected.found.length)
    expect(found.repeated).toBe(expected.found.filter(({ datings }) => datings.length > 1).length)
    const ids = sources.map(({ id }) => id)
    expect(await valueIn(countChoices(sample.reader, counting, ids))).toEqual(expected.counts)
  })
})
