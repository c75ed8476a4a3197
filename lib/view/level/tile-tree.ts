import type { TileTree } from '#lib/view/data/format'
import { firstAtLeast } from '#lib/view/data/place-set'
import type { View } from '#lib/view/scale'

/** A tile: it spans 2 to the power of `level` days and begins at `index` times that. */
export type TileName = { level: number; index: number }

/** From a tile to those below it: two levels of detail share one tile. */
export const tileStep = 2

/** The days that a tile spans. */
export function spanOf({ level, index }: TileName): View {
  const days = 2 ** level
  return { from: index * days, to: (index + 1) * days }
}

/** What has been read of a tree: indices of each level, and which of them are leaves. */
export type Tree = { top: number; levels: Uint8Array[]; indices: Int32Array[] }

/** Reads a tree of tiles as the index has it. */
export function readTree({ top, levels, leaves }: TileTree): Tree {
  const indices = levels.map(fromDifferences)
  const isLeaf = indices.map((list, at) => {
    const flags = new Uint8Array(list.length)
    for (const position of fromDifferences(leaves[at] ?? [])) flags[position] = 1
    return flags
  })
  return { top, levels: isLeaf, indices }
}

/** The tree as the index has it; `tiles` in any order. */
export function packTree(top: number, tiles: (TileName & { isLeaf: boolean })[]): TileTree {
  const depth = tiles.reduce((most, { level }) => Math.max(most, (top - level) / tileStep + 1), 0)
  const rows = Array.from({ length: depth }, (_, at) =>
    tiles.filter(({ level }) => level === top - at * tileStep).sort((a, b) => a.index - b.index),
  )
  return {
    top,
    levels: rows.map(row => toDifferences(row.map(({ index }) => index))),
    leaves: rows.map(row => toDifferences(row.flatMap(({ isLeaf }, at) => (isLeaf ? [at] : [])))),
  }
}

/**
 * The tiles that a view at `level` is drawn from: each that touches `reach`, from the top down to the one
 * that holds the level. All are known at once, so that they may be fetched at once.
 */
export function findTiles({ top, levels, indices }: Tree, level: number, reach: View): TileName[] {
  const names: TileName[] = []
  for (const [at, list] of indices.entries()) {
    const own = top - at * tileStep
    // The tile of a level holds what appears at that level and the next finer one.
    if (at > 0 && own < level) break
    const days = 2 ** own
    const last = Math.floor(reach.to / days)
    for (let next = firstAtLeast(list, Math.floor(reach.from / days)); next < list.length; next++) {
      const index = list[next] ?? 0
      if (index > last) break
      names.push({ level: own, index })
    }
    if (levels[at]?.every(Boolean)) break
  }
  return names
}

function toDifferences(sorted: number[]): number[] {
  return sorted.map((value, at) => value - (sorted[at - 1] ?? 0))
}

function fromDifferences(differences: number[]): Int32Array {
  let value = 0
  return Int32Array.from(differences, difference => {
    value += difference
    return value
  })
}
