import type { Frame } from '#lib/view/frame'
import { fineDays, type Mark } from '#lib/view/marks'
import { placeOf } from '#lib/view/place'
import type { ShownRow } from './shown'

// Asked again for every frame while the map moves: dates are read once a row.
const known = new WeakMap<ShownRow, { frame: Frame; marks: Mark[] }>()

/** The marks of a row, one in each of its lanes, as the map draws them. */
export function marksOfRow(row: ShownRow, frame: Frame): Mark[] {
  const remembered = known.get(row)
  if (remembered?.frame === frame) return remembered.marks
  const marks = makeMarks(row, frame)
  known.set(row, { frame, marks })
  return marks
}

function makeMarks({ entry, mark }: ShownRow, frame: Frame): Mark[] {
  const dating = entry.datings?.[mark.dating]
  const place = dating && placeOf(dating.date, dating.time)
  if (!dating || !place) return []
  const marks: Mark[] = []
  for (let at = 0; at < mark.at.length; at += 2) {
    const [lane = 0, row = 0] = mark.at.slice(at, at + 2)
    const top = frame.lanes[lane]?.top
    if (top === undefined) continue
    marks.push({
      ...place,
      key: `${entry.id}/${mark.dating}/${lane}`,
      id: entry.id,
      dating: mark.dating,
      lane,
      row,
      y: top + frame.first + row * frame.pitch,
      modality: entry.modality ?? 'happened',
      disputed: entry.disputedDates?.includes(dating.date) ?? false,
      coarse: place.to - place.from > fineDays,
    })
  }
  return marks
}
