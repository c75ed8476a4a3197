import type { Drawing } from '#lib/view/chart'
import type { Density } from '#lib/view/density'
import type { Frame } from '#lib/view/frame'
import type { Mark } from '#lib/view/marks'
import type { View } from '#lib/view/scale'
import { levelOf } from '#lib/view/stack'
import { toHeights } from './bins'
import { type Cluster, findClusters } from './clusters'
import { countFound } from './count-found'
import { measureTiles, type ShownRow } from './shown'
import { marksOfRow } from './shown-marks'
import type { Ground, TileContent } from './tile-content'

const mostMarks = 150
/** Below, a bin of a day is so wide that its height says nothing. */
const finestDensity = 5
/** From here on zooming in splits no cell of time. */
const dayLevel = 0

/** What the map shows of `rows`, those that can be drawn one by one, and of what stands behind them. */
export function drawTiles(
  content: TileContent,
  ground: Ground,
  rows: ShownRow[],
  reach: View,
  level: number,
): Drawing {
  const { fitted } = content.first.map
  const hidden = findHidden(content, rows, reach, level)
  const isAll = hidden
    ? hidden.length === 0
    : ground.isWhole && level <= levelOf(fitted.to - fitted.from)
  const isDense = level >= finestDensity && !isAll
  return {
    marks: firstMarks(rows, ground.frame),
    density: isDense && !content.found ? measureAll(content, ground, reach, level) : [],
    foundDensity: isDense ? measureFound(content, reach, level) : null,
    clusters: level <= dayLevel && hidden ? hidden : [],
  }
}

/** The marks of the rows that come first as one zooms in, the heaviest before the others. */
function firstMarks(rows: ShownRow[], frame: Frame): Mark[] {
  const ranked = rows.toSorted(
    (a, b) => b.mark.level - a.mark.level || b.entry.weight - a.entry.weight,
  )
  const marks: Mark[] = []
  for (const row of ranked) {
    if (marks.length >= mostMarks) break
    marks.push(...marksOfRow(row, frame))
  }
  return marks.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Of the tiles where there are any, else as the page brought it. */
function measureAll(
  { first, reader }: TileContent,
  { lanes }: Ground,
  reach: View,
  level: number,
): Density[] {
  const tiles = reader?.peekTiles(level, reach) ?? []
  return tiles.length > 0 ? measureTiles(tiles, lanes.length, level, reach) : first.density
}

function measureFound({ reader, found }: TileContent, reach: View, level: number): Density | null {
  if (!reader || !found) return null
  return toHeights([countFound(reader.dates, found, level, reach)])[0] ?? null
}

/** Where in time rows are not drawn; null while nobody knows. */
function findHidden(
  { reader, found }: TileContent,
  rows: ShownRow[],
  reach: View,
  level: number,
): Cluster[] | null {
  if (!reader) return null
  const shown = rows.map(({ mark }) => mark.place)
  return findClusters(reader.dates, found, shown, level, reach)
}
