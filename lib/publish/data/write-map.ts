import { type MapOutline, paths, type Tile } from '#lib/view/data/format'
import { packEntry } from '#lib/view/data/packed-entry'
import type { EventEntry } from '#lib/view/entries'
import { addSpread, binOf, emptyCounts } from '#lib/view/level/bins'
import { packTree, spanOf, type TileName, tileStep } from '#lib/view/level/tile-tree'
import type { View } from '#lib/view/scale'
import { levelOf } from '#lib/view/stack'
import type { DataFolder } from './data-folder'
import { type MapPlan, type PlannedRow, planMap } from './map-plan'
import type { PlacedRows } from './place-rows'
import type { TimelineContent } from './timeline-content'

/** A tile with no more marks is whole: it is not divided further. */
const leafMarks = 256
const mostBins = 256
const everything: View = { from: -Infinity, to: Infinity }

type NumberOf = (source: string) => number
type MadeTile = TileName & { isLeaf: boolean; tile: Tile }

/** Writes the tiles of the map; gives back what the index says of it. */
export function writeMap(
  out: DataFolder,
  { entries, sources }: TimelineContent,
  placed: PlacedRows,
  numberOf: NumberOf,
): MapOutline {
  const plan = planMap(entries, sources, placed)
  const top = levelOf(Math.max(1, plan.outline.whole.to - plan.outline.whole.from))
  const names: (TileName & { isLeaf: boolean })[] = []
  for (const { level, index, isLeaf, tile } of makeTiles(plan, entries, numberOf, top)) {
    out.json(paths.tile(level, index), tile)
    names.push({ level, index, isLeaf })
  }
  return { ...plan.outline, tiles: packTree(top, names) }
}

/** Every tile from the top down, one at a time. */
export function* makeTiles(
  { rows, lanes }: MapPlan,
  entries: EventEntry[],
  numberOf: NumberOf,
  top: number,
): Generator<MadeTile> {
  const content = { entries, numberOf, lanes: lanes.length, top }
  for (const [index, own] of divide(rows, top))
    yield* makeBelow(content, { level: top, index }, own)
}

type Content = { entries: EventEntry[]; numberOf: NumberOf; lanes: number; top: number }

function* makeBelow(content: Content, name: TileName, rows: PlannedRow[]): Generator<MadeTile> {
  const levelFor = (row: PlannedRow) => tileLevel(row, content.top)
  const drawn = rows.filter(row => row.appearance && levelFor(row) <= name.level)
  const lower = drawn.filter(row => levelFor(row) < name.level)
  const isLeaf = lower.length === 0 || drawn.length <= leafMarks || name.level < tileStep
  const own = isLeaf ? drawn : drawn.filter(row => levelFor(row) === name.level)
  yield { ...name, isLeaf, tile: makeTile(content, name, own, rows) }
  if (isLeaf) return
  const level = name.level - tileStep
  for (const [index, below] of divide(rows, level, spanOf(name))) {
    const hasMarks = below.some(row => row.appearance && levelFor(row) <= level)
    if (hasMarks) yield* makeBelow(content, { level, index }, below)
  }
}

/** The level of the tile that holds a row: of its appearance, and no shorter than the row. */
function tileLevel({ appearance, from, to }: PlannedRow, top: number): number {
  const least = Math.max(appearance?.level ?? top, to > from ? levelOf(to - from) : -Infinity)
  return top - tileStep * Math.max(0, Math.floor((top - least) / tileStep))
}

/** The rows that touch each tile of a level within `span`, tiles in order of time. */
function divide(rows: PlannedRow[], level: number, span = everything): [number, PlannedRow[]][] {
  const days = 2 ** level
  const tiles = new Map<number, PlannedRow[]>()
  for (const row of rows) {
    const last = row.to > row.from ? Math.ceil(row.to / days) - 1 : Math.floor(row.from / days)
    const end = Math.min(last, span.to / days - 1)
    for (let index = Math.floor(Math.max(row.from, span.from) / days); index <= end; index++) {
      const tile = tiles.get(index)
      if (tile) tile.push(row)
      else tiles.set(index, [row])
    }
  }
  return [...tiles].sort(([a], [b]) => a - b)
}

function makeTile(
  { entries, numberOf, lanes }: Content,
  name: TileName,
  marks: PlannedRow[],
  all: PlannedRow[],
): Tile {
  const numbers = [...new Set(marks.map(({ number }) => number))]
  const at = new Map(numbers.map((number, index) => [number, index]))
  const bin = Math.max(binOf(name.level), 2 ** name.level / mostBins)
  return {
    entries: numbers.flatMap(number => {
      const entry = entries[number]
      return entry ? [packEntry(entry, numberOf)] : []
    }),
    numbers,
    marks: marks.map(({ number, dating, place, appearance, lanes }) => ({
      entry: at.get(number) ?? 0,
      dating,
      place,
      level: appearance?.level ?? 0,
      at: lanes.flatMap((lane, index) => [lane, appearance?.rows[index] ?? 0]),
    })),
    bin,
    counts: countLanes(all, lanes, spanOf(name), bin),
  }
}

/** For each lane pairs of a bin and how many rows stand in it, to a tenth. */
function countLanes(rows: PlannedRow[], lanes: number, span: View, bin: number): number[][] {
  const bins = Math.max(1, Math.round((span.to - span.from) / bin))
  const counts = Array.from({ length: lanes }, () => emptyCounts(span.from, bin, bins))
  for (const row of rows) {
    for (const lane of row.lanes) {
      const own = counts[lane]
      if (own) addSpread(own, row, 1)
    }
  }
  return counts.map(({ amounts }) =>
    Array.from(amounts).flatMap((amount, index) => {
      const rounded = Math.round(amount * 10) / 10
      return rounded > 0 ? [index, rounded] : []
    }),
  )
}
