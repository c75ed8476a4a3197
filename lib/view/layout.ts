import type { Chart, Drawing } from './chart'
import type { Frame } from './frame'
import { curveAt, type Dispute, findDisputes, findJoins, type Join } from './joins'
import { type Candidate, placeLabels, type Room } from './labels'
import type { Lane } from './lanes'
import type { Mark } from './marks'
import { clampTo, type View } from './scale'
import { levelOf } from './stack'
import { findTicks, type Tick } from './ticks'
import { asHeadline } from './words'

/** A title beside its mark: in days across, pixels down to the middle of its line. */
export type Label = { key: string; id: string; text: string; at: number; lane: number; y: number }

/** Plain numbers for drawing: days across, pixels down. */
export type Layout = Drawing & {
  view: View
  /** What is drawn: the view and half as much on either side, so that a drag finds something. */
  reach: View
  fitted: View
  /** First and last day of all there is. */
  whole: View
  /** Whether the fitted view leaves out what stands far apart. */
  hasOutliers: boolean
  frame: Frame
  lanes: Lane[]
  ticks: Tick[]
  joins: Join[]
  disputes: Dispute[]
  labels: Label[]
  /** How many dated events lie wholly before and after the view. */
  before: number
  after: number
}

const curveSteps = 12
const widestDispute = 40 // spans of the view; a wider one would only be a level line

/**
 * Lays the map out for a `view` (null: fitted to the data) that is `width` pixels wide. Only labels
 * and ticks depend on the width: marks stand in the same place on the server and in every browser.
 */
export function layOut(chart: Chart, view: View | null, width: number): Layout {
  const { fitted, whole, hasOutliers, frame, lanes } = chart
  const shown = view ? clampTo(view, whole) : fitted
  const span = shown.to - shown.from
  const reach = { from: shown.from - span / 2, to: shown.to + span / 2 }
  const drawing = chart.draw(reach, levelOf(span))
  const joins = findJoins(drawing.marks)
  const disputes = findDisputes(drawing.marks).filter(
    line => line.to - line.from < widestDispute * span,
  )
  const lines = [...boxJoins(joins), ...boxDisputes(disputes)]
  return {
    ...drawing,
    view: shown,
    reach,
    fitted,
    whole,
    hasOutliers,
    frame,
    lanes,
    ticks: findTicks(shown, reach, width),
    joins,
    disputes,
    labels: findLabels(chart, drawing.marks, lines, shown, width),
    ...chart.countOutside(shown),
  }
}

function findLabels(
  { frame, entryOf }: Chart,
  marks: Mark[],
  lines: Room['lines'],
  view: View,
  width: number,
): Label[] {
  const perDay = width / (view.to - view.from)
  const toPixels = (day: number) => (day - view.from) * perDay
  const candidates = marks.map((mark): Candidate => {
    const entry = entryOf(mark.id)
    return {
      key: mark.key,
      topic: `${mark.id}/${mark.dating}`,
      text: asHeadline(entry?.datings[mark.dating]?.title ?? ''),
      weight: entry?.weight ?? 0,
      left: toPixels(mark.from),
      right: toPixels(mark.to),
      y: mark.y,
      ceiling: frame.lanes[mark.lane]?.top ?? 0,
    }
  })
  const byKey = new Map(marks.map(mark => [mark.key, mark]))
  const inPixels = lines.map(line => ({
    ...line,
    from: toPixels(line.from),
    to: toPixels(line.to),
  }))
  const room = { left: 0, right: width, bar: frame.bar, lines: inPixels }
  return placeLabels(candidates, room).flatMap(({ key, text, left, y }) => {
    const mark = byKey.get(key)
    return mark
      ? [{ key, id: mark.id, text, at: view.from + left / perDay, lane: mark.lane, y }]
      : []
  })
}

/** Boxes around joins, in days across. */
function boxJoins(joins: Join[]): Room['lines'] {
  return joins.map(({ at, ends }) => ({
    from: at,
    to: at,
    top: ends[0]?.y ?? 0,
    bottom: ends.at(-1)?.y ?? 0,
  }))
}

/** Boxes along the curves of disputes, in days across. */
function boxDisputes(disputes: Dispute[]): Room['lines'] {
  return disputes.flatMap(({ from, to, start, end }) => {
    const points = Array.from({ length: curveSteps + 1 }, (_, step) => {
      const [x, y] = curveAt(step / curveSteps)
      return { x: from + (to - from) * x, y: start.y + (end.y - start.y) * y }
    })
    return points.slice(1).map((point, index) => {
      const before = points[index] ?? point
      const [top, bottom] = [Math.min(point.y, before.y), Math.max(point.y, before.y)]
      return { from: before.x, to: point.x, top: top - 1, bottom: bottom + 1 }
    })
  })
}
