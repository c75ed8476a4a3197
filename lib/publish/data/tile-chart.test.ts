import { describe, expect, test } from 'vitest'
import { listPlaces, type PlaceSet, placeSetOf } from '#lib/view/data/place-set'
import { layOut } from '#lib/view/layout'
import { chartOfTiles } from '#lib/view/level/tile-chart'
import type { TileContent } from '#lib/view/level/tile-content'
import { placeOf } from '#lib/view/place'
import type { View } from '#lib/view/scale'
import type { Position } from '#lib/view/steps'
import { readFirstData } from './first-data'
import { withSample } from './sample-reader'
import { entries, valueIn } from './sample-timeline'

const sample = withSample()
const crowded = { from: 17_700, to: 17_716 }
const level = 4

function contentOf(more: Partial<TileContent> = {}): TileContent {
  const first = readFirstData(sample.folder, 40)
  const nothing = { reader: null, found: null, seconds: null, opened: null }
  return { first, ...nothing, count: entries.length, want: () => {}, ...more }
}

const reachOf = ({ from, to }: View) => ({ from: 2 * from - to, to: 2 * to - from })
const placesOf = (marks: { key: string; y: number }[]) =>
  new Map(marks.map(({ key, y }) => [key, y]))

describe('the map of tiles', () => {
  test('stands as the page brought it before anything was read', () => {
    const content = contentOf()
    const layout = layOut(chartOfTiles(content), null, 900)
    expect(layout.marks.length).toBeGreaterThan(20)
    expect(layout.density).toEqual(content.first.density)
    expect(layout).toMatchObject(content.first.map.outside)
  })

  test('what is coarser stands in for tiles on their way; these add marks and move none', async () => {
    const { reader } = sample
    const fresh = chartOfTiles(contentOf({ reader }))
    const before = fresh.draw(crowded, level).marks
    await valueIn(reader.readTiles(level, crowded))
    const after = fresh.draw(crowded, level).marks
    expect(before.length).toBeGreaterThan(0)
    expect(after.length).toBeGreaterThan(before.length)
    const places = placesOf(after)
    for (const { key, y } of before) expect([key, places.get(key)]).toEqual([key, y])
  })

  test.each([2, 1, 0.5, 0.1, 0.02])(
    'draws no more than it may at %f of the fitted view',
    async part => {
      const { reader } = sample
      const content = contentOf({ reader })
      const { from, to } = content.first.map.fitted
      const view = { from, to: from + (to - from) * part }
      await valueIn(reader.readTiles(Math.ceil(Math.log2(view.to - view.from)), reachOf(view)))
      const { marks, labels } = layOut(chartOfTiles(content), view, 900)
      expect(marks.length).toBeLessThanOrEqual(155)
      expect(labels.length).toBeLessThanOrEqual(48)
    },
  )

  test.each<[number, number]>([
    [17_000, 17_700],
    [17_705, 17_712],
    [17_712, 18_400],
    [16_000, 19_000],
  ])('counts the events outside %i to %i', async (from, to) => {
    const { reader } = sample
    const seconds = await valueIn(reader.readSecondRows())
    const spans = entries.map(({ datings }) => datings.flatMap(({ date }) => placeOf(date) ?? []))
    const dated = spans.filter(one => one.length > 0)
    expect(chartOfTiles(contentOf({ reader, seconds })).countOutside({ from, to })).toEqual({
      before: dated.filter(one => one.every(span => span.to <= from)).length,
      after: dated.filter(one => one.every(span => span.from >= to)).length,
    })
  })

  test('goes on to the nearest day with events', () => {
    const chart = chartOfTiles(contentOf({ reader: sample.reader }))
    const spans = entries.flatMap(({ datings }) =>
      datings.flatMap(({ date }) => placeOf(date) ?? []),
    )
    const latest = spans.filter(({ to }) => to <= 17_650).map(({ to }) => to)
    const found = chart.findNearest({ from: 17_650, to: 17_651 }, 'before')
    expect(found?.to).toBe(Math.max(...latest))
  })

  test('keys go through what is drawn in order of time, each event once', async () => {
    const { reader } = sample
    await valueIn(reader.readTiles(level, crowded))
    const chart = chartOfTiles(contentOf({ reader }))
    const seen = new Set<string>()
    let at: Position | null = null
    for (let count = 0; count < 30; count++) {
      at = chart.step(at, 'later', crowded.from, level)
      if (at) seen.add(chart.idAt(at) ?? '')
    }
    expect(seen.size).toBe(30)
    const back = at && chart.step(at, 'earlier', crowded.from, level)
    expect(back && seen.has(chart.idAt(back) ?? '')).toBe(true)
  })

  test('an event that is not drawn has its marks once it is open', () => {
    const { reader } = sample
    const content = contentOf({ reader })
    const drawn = new Set(content.first.shown.map(({ entry }) => entry.id))
    const hidden = entries.find(({ id, datings }) => datings.length > 0 && !drawn.has(id))
    expect(chartOfTiles(content).marksOf(hidden?.id ?? '', level)).toEqual([])
    const opened = hidden ?? null
    const marks = chartOfTiles(contentOf({ reader, opened })).marksOf(hidden?.id ?? '', level)
    expect(marks.map(({ id }) => id)).toContain(hidden?.id)
  })
})

describe('of what was found', () => {
  const everyThird = (): PlaceSet => {
    const { rows } = sample.reader.index
    return placeSetOf(
      rows,
      Array.from({ length: Math.floor(rows / 3) }, (_, at) => at * 3),
    )
  }

  test('only that is marked, where it stands when all is there, over a density of its own', async () => {
    const { reader } = sample
    const wide = level + 1 // below, days are too wide for a density
    const found = everyThird()
    await valueIn(reader.readTiles(wide, reachOf(crowded)))
    const all = placesOf(chartOfTiles(contentOf({ reader })).draw(crowded, wide).marks)
    const { marks, density, foundDensity } = chartOfTiles(contentOf({ reader, found })).draw(
      crowded,
      wide,
    )
    expect(marks.length).toBeGreaterThan(3)
    expect(marks.length).toBeLessThan(all.size)
    for (const { key, y } of marks) expect([key, all.get(key)]).toEqual([key, y])
    expect(density).toEqual([])
    expect(Math.max(...(foundDensity?.heights ?? []))).toBeGreaterThan(0)
  })

  test('of what is sparse those are marked too that come later when all is there', async () => {
    const { reader } = sample
    const few = placeSetOf(
      reader.index.rows,
      listPlaces(everyThird()).filter((_, at) => at % 3 === 0),
    )
    await valueIn(reader.readTiles(level - 2, reachOf(crowded)))
    const all = new Set(
      chartOfTiles(contentOf({ reader }))
        .draw(crowded, level)
        .marks.map(({ key }) => key),
    )
    const { marks } = chartOfTiles(contentOf({ reader, found: few })).draw(crowded, level)
    expect(marks.some(({ key }) => !all.has(key))).toBe(true)
  })
})
