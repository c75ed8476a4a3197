import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FirstData } from '#lib/view/data/first-data'
import { paths, type RowShard, type Tile, type TimelineIndex } from '#lib/view/data/format'
import { findShown, type LoadedTile, measureTiles } from '#lib/view/level/shown'
import { findTiles, readTree } from '#lib/view/level/tile-tree'
import { levelOf } from '#lib/view/stack'

/**
 * Reads what a page carries from the data in `folder`, which the site has below `address`: `most` rows
 * of the list, and the fitted map.
 */
export function readFirstData(folder: string, most: number, address = '/data/'): FirstData {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const index = read(paths.index) as TimelineIndex
  const { tiles: tree, ...map } = index.map
  const { events, rows, undated, sources, reported, statuses, several } = index
  const level = levelOf(map.fitted.to - map.fitted.from)
  const tiles = findTiles(readTree(tree), level, map.fitted).map((name): LoadedTile => {
    const tile = read(paths.tile(name.level, name.index)) as Tile
    return { ...name, ...tile }
  })
  const shown = findShown(tiles, level, map.fitted)
  const first = rows > 0 ? cut(read(paths.rows(0)) as RowShard, most) : empty
  const numbers = { events, rows, undated, sources, reported, statuses, several }
  const isWhole = shown.length === rows - undated
  const density = isWhole ? [] : measureTiles(tiles, map.lanes.length, level, map.fitted)
  return { address, ...numbers, map, first, shown, density: density.map(round) }
}

const empty: RowShard = { entries: [], numbers: [], rows: [] }

/** Entries stand in the order in which rows need them, so the first rows need the first entries. */
function cut({ entries, numbers, rows }: RowShard, most: number): RowShard {
  const own = rows.slice(0, most)
  const needed = own.reduce((last, [entry]) => Math.max(last, entry + 1), 0)
  return { entries: entries.slice(0, needed), numbers: numbers.slice(0, needed), rows: own }
}

function round({ from, step, heights }: FirstData['density'][number]) {
  return { from, step, heights: heights.map(height => Math.round(height * 100) / 100) }
}
