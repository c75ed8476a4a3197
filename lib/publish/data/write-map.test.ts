import { describe, expect, test } from 'vitest'
import { dateAt } from '#lib/view/data/date-table'
import { listPlaces } from '#lib/view/data/place-set'
import type { EventEntry } from '#lib/view/entries'
import { frameOf } from '#lib/view/frame'
import { countFound } from '#lib/view/level/count-found'
import { countInTiles, findShown, type ShownRow } from '#lib/view/level/shown'
import { marksOfRow } from '#lib/view/level/shown-marks'
import { searchTimeline } from '#lib/view/search/search'
import { levelOf } from '#lib/view/stack'
import { readFirstData } from './first-data'
import { withSample } from './sample-reader'
import { rows, sources, valueIn } from './sample-timeline'

const sample = withSample()

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
        const coarse = await valueIn(sample.reader.readTiles(level, view))
        const fine = await valueIn(sample.reader.readTiles(level - 1, view))
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
      const inLeft = findShown(await valueIn(sample.reader.readTiles(level, left)), level, left)
      const inRight = findShown(await valueIn(sample.reader.readTiles(level, right)), level, right)
      const isInBoth = ({ from, to }: ShownRow) => to > right.from && from < left.to
      expect(inLeft.filter(isInBoth).map(keyOf)).toEqual(inRight.filter(isInBoth).map(keyOf))
    }
  })

  test('at the finest level no more than a few marks are drawn, and never more in a view', async () => {
    for (const middle of middles) {
      for (let level = 12; level >= -3; level--) {
        const view = viewAt(middle, level)
        const shown = findShown(await valueIn(sample.reader.readTiles(level, view)), level, view)
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
      const counts = countInTiles(
        await valueIn(sample.reader.readTiles(level, whole)),
        4,
        level,
        whole,
      )
      const sum = counts.reduce(
        (total, { amounts }) => total + amounts.reduce((a, b) => a + b, 0),
        0,
      )
      expect(Math.abs(sum - all) / all).toBeLessThan(0.01)
    }
  })

  test('a page carries the first rows and the marks of the fitted view', async () => {
    const { first, shown, map, density } = readFirstData(sample.folder, 20)
    const read = await valueIn(sample.reader.readRows(rows.slice(0, 20).map((_, place) => place)))
    const unpacked = first.rows.map(([entry]) => first.entries[entry]?.id)
    expect(unpacked).toEqual(read.map(({ entry }) => entry.id))
    const level = levelOf(map.fitted.to - map.fitted.from)
    const tiles = await valueIn(sample.reader.readTiles(level, map.fitted))
    expect(shown).toEqual(findShown(tiles, level, map.fitted))
    expect(density).toHaveLength(sources.length)
    const marks = shown.flatMap(row => marksOfRow(row, frameOf(map.needed)))
    expect(marks.length).toBe(shown.reduce((sum, { mark }) => sum + mark.at.length / 2, 0))
  })

  test('what was found is counted by its dates', async () => {
    const { places } = await valueIn(searchTimeline(sample.reader, 'ferry'))
    if (!places) throw new Error('nothing was typed')
    const dated = listPlaces(places).filter(
      place => dateAt(sample.reader.dates, place) !== null,
    ).length
    const { amounts } = countFound(sample.reader.dates, places, 12, { from: 16_000, to: 20_000 })
    expect(amounts.reduce((a, b) => a + b, 0)).toBeCloseTo(dated, 3)
  })
})
