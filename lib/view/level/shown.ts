import type { Tile, TileMark } from '#lib/view/data/format'
import type { PackedEntry } from '#lib/view/data/packed-entry'
import type { Density } from '#lib/view/density'
import { placeOf } from '#lib/view/place'
import type { View } from '#lib/view/scale'
import { addSpread, type Counts, countsFor, toHeights } from './bins'
import { spanOf, type TileName } from './tile-tree'

/** A tile that has been read. */
export type LoadedTile = TileName & Tile

/** A row to be drawn, with its event; `from` and `to` in days. */
export type ShownRow = { entry: PackedEntry; number: number; mark: TileMark } & View

/** The rows drawn in `reach` at `level`, each once, in the order of their places. */
export function findShown(tiles: LoadedTile[], level: number, reach: View): ShownRow[] {
  const shown = new Map<number, ShownRow>()
  for (const row of tiles.flatMap(rowsOf)) {
    const isInReach = row.to >= reach.from && row.from <= reach.to
    if (isInReach && row.mark.level >= level) shown.set(row.mark.place, row)
  }
  return [...shown.values()].sort((a, b) => a.mark.place - b.mark.place)
}

// Asked again for every frame while the map moves: dates are read once a tile.
const known = new WeakMap<TileMark[], ShownRow[]>()

function rowsOf(tile: Tile): ShownRow[] {
  const remembered = known.get(tile.marks)
  if (remembered) return remembered
  const rows = tile.marks.flatMap(mark => toShown(tile, mark) ?? [])
  known.set(tile.marks, rows)
  return rows
}

function toShown(tile: Tile, mark: TileMark): ShownRow | null {
  const entry = tile.entries[mark.entry]
  const dating = entry?.datings?.[mark.dating]
  const place = dating && placeOf(dating.date, dating.time)
  if (!entry || !place) return null
  const { from, to } = place
  return { entry, number: tile.numbers[mark.entry] ?? 0, mark, from, to }
}

/** How many rows stand in each bin of `reach`, drawn or not, by lane. */
export function countInTiles(
  tiles: LoadedTile[],
  lanes: number,
  level: number,
  reach: View,
): Counts[] {
  const counts = Array.from({ length: lanes }, () => countsFor(level, reach))
  for (const { tile, spans } of finestOver(tiles, reach)) {
    const start = spanOf(tile).from
    for (const [lane, pairs] of tile.counts.entries()) {
      const lanesCounts = counts[lane]
      if (!lanesCounts) continue
      for (let at = 0; at < pairs.length; at += 2) {
        const from = start + (pairs[at] ?? 0) * tile.bin
        if (spans.every(span => from < span.from || from >= span.to)) continue
        addSpread(lanesCounts, { from, to: from + tile.bin }, pairs[at + 1] ?? 0)
      }
    }
  }
  return counts
}

/** The density that is drawn under the marks, one for each lane. */
export function measureTiles(
  tiles: LoadedTile[],
  lanes: number,
  level: number,
  reach: View,
): Density[] {
  return toHeights(countInTiles(tiles, lanes, level, reach))
}

/** For each tile the stretches where no finer one that is loaded counts. */
function finestOver(tiles: LoadedTile[], reach: View): { tile: LoadedTile; spans: View[] }[] {
  const finestFirst = tiles.toSorted((a, b) => a.level - b.level)
  let left: View[] = [reach]
  return finestFirst.map(tile => {
    const own = spanOf(tile)
    const spans = left.flatMap(span => cut(span, own))
    left = left.flatMap(span => without(span, own))
    return { tile, spans }
  })
}

function cut(span: View, other: View): View[] {
  const [from, to] = [Math.max(span.from, other.from), Math.min(span.to, other.to)]
  return from < to ? [{ from, to }] : []
}

function without(span: View, other: View): View[] {
  return [
    { from: span.from, to: Math.min(span.to, other.from) },
    { from: Math.max(span.from, other.to), to: span.to },
  ].filter(({ from, to }) => from < to)
}
