import type { Chart } from '#lib/view/chart'
import { unpackEntry } from '#lib/view/data/packed-entry'
import type { EventEntry } from '#lib/view/entries'
import { type Mark, makeMark } from '#lib/view/marks'
import { findNearest } from '#lib/view/plan-chart'
import { isSameView } from '#lib/view/scale'
import { findSpots } from '#lib/view/spots'
import { type Stop, stepFrom } from '#lib/view/steps'
import { drawTiles } from './draw-tiles'
import { countOutsideDates, findNearestDate } from './outside'
import type { ShownRow } from './shown'
import { marksOfRow } from './shown-marks'
import { findRows, type Ground, groundOf, type TileContent } from './tile-content'

/**
 * The map of a timeline that is read by parts. Where something is on its way, what is coarser stands in
 * for it: no answer waits.
 */
export function chartOfTiles(content: TileContent): Chart {
  const { first, reader, found } = content
  const { fitted, whole, hasOutliers, outside } = first.map
  const ground = groundOf(first)
  const { lanes, frame } = ground
  let latest = first.shown // as drawn last: what the pointer and the keys are on is among them
  const rowsOf = (id: string) => latest.filter(({ entry }) => entry.id === id)
  const entryOf = (id: string) => {
    const packed = rowsOf(id)[0]?.entry
    if (packed) return unpackEntry(packed, ground.sources)
    return content.opened?.id === id ? content.opened : undefined
  }
  return {
    events: found ?? first,
    count: content.count,
    lanes,
    frame,
    fitted,
    whole,
    hasOutliers,
    draw: (reach, level) => {
      latest = findRows(content, reach, level)
      return drawTiles(content, ground, latest, reach, level)
    },
    marksOf: id => marksOfEvent(entryOf(id), rowsOf(id), ground),
    entryOf,
    countOutside: view => {
      if (!found && isSameView(view, fitted)) return outside
      if (!reader) return { before: 0, after: 0 }
      return countOutsideDates(reader.dates, found, content.seconds, view)
    },
    findNearest: (view, side) =>
      reader ? findNearestDate(reader.dates, found, view, side) : findNearest(latest, view, side),
    step: (from, direction, start, level) => {
      const rows = findRows(content, whole, level)
      const isThere = from !== null && rows.some(({ number }) => number === from.entry)
      const next = stepFrom(stopsOf(rows), isThere ? from : null, direction, start)
      // It may lie outside of what was drawn last, and is asked for before that is drawn anew.
      if (next) latest = [...latest, ...rows.filter(({ number }) => number === next.entry)]
      return next
    },
    idAt: ({ entry }) => latest.find(({ number }) => number === entry)?.entry.id,
    want: content.want,
  }
}

/** Each date of an event where it stands; in the first row of its lanes where that is not known. */
function marksOfEvent(entry: EventEntry | undefined, rows: ShownRow[], ground: Ground): Mark[] {
  if (!entry) return []
  const known = new Set(rows.map(({ mark }) => mark.dating))
  const others = findSpots([entry], ground.lanes).filter(({ dating }) => !known.has(dating))
  return [
    ...rows.flatMap(row => marksOfRow(row, ground.frame)),
    ...others.flatMap(spot => makeMark(entry, spot, 0, ground.frame)),
  ]
}

/** The rows as keys step through them: by numbers of events, which stay while tiles come and go. */
function stopsOf(rows: ShownRow[]): Stop[] {
  return rows.flatMap(({ number, mark, from, to }) => {
    const lanes = mark.at.filter((_, at) => at % 2 === 0)
    return lanes.map(lane => ({ from, to, entry: number, lane }))
  })
}
