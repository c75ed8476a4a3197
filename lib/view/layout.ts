import { type Density, measureDensity } from './density'
import type { Frame } from './frame'
import { curveAt, type Dispute, findDisputes, findJoins, type Join } from './joins'
import { type Candidate, placeLabels, type Room } from './labels'
import type { Lane } from './lanes'
import { type Mark, markOf } from './marks'
import { countOutside, type Plan } from './plan'
import { clampTo, isSameView, type View } from './scale'
import { levelOf } from './stack'
import { findTicks, type Tick } from './ticks'
import { asHeadline } from './words'

/** A title beside its mark: in days across, pixels down to the middle of its line. */
export type Label = { key: string; id: string; text: string; at: number; lane: number; y: number }

/** Plain numbers for drawing: days across, pixels down. */
export type Layout = {
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
  marks: Mark[]
  joins: Join[]
  disputes: Dispute[]
  labels: Label[]
  /** One per lane while there are more events than can be drawn one by one, else none. */
  density: Density[]
  /** How many dated events lie wholly before and after the view. */
  before: number
  after: number
}

const mostMarks = 150
const curveSteps = 12
const widestDispute = 40 // spans of the view; a wider one would only be a level line

/**
 * Lays the map out for a `view` (null: fitted to the data) that is `width` pixels wide. Only labels
 * and ticks depend on the width: marks stand in the same place on the server and in every browser.
 */
export function layOut(plan: Plan, view: View | null, width: number): Layout {
  const shown = view ? clampTo(view, plan.whole) : plan.fitted
  const span = shown.to - shown.from
  const reach = { from: shown.from - span / 2, to: shown.to + span / 2 }
  const near = spotsWithin(plan, reach)
  const marks = findMarks(plan, near, levelOf(span))
  const joins = findJoins(marks)
  const disputes = findDisputes(marks).filter(line => line.to - line.from < widestDispute * span)
  return {
    view: shown,
    reach,
    fitted: plan.fitted,
    whole: plan.whole,
    hasOutliers: plan.hasOutliers,
    frame: plan.frame,
    lanes: plan.lanes,
    ticks: findTicks(shown, reach, width),
    marks,
    joins,
    disputes,
    labels: findLabels(plan, marks, [...boxJoins(joins), ...boxDisputes(disputes)], shown, width),
    density: densityOf(plan, near, reach, levelOf(span)),
    ...(plan.outside && isSameView(shown, plan.fitted) ? plan.outside : countOutside(plan, shown)),
  }
}

/** The marks of one event as they stand in `view`, also when it is too crowded for them to be drawn. */
export function findMarksOf(plan: Plan, view: View, id: string): Mark[] {
  const level = levelOf(view.to - view.from)
  const entry = plan.indexOf.get(id)
  return plan.spots.flatMap((spot, index) =>
    spot.entry === entry ? markOf(plan, index, plan.stackAt(level)) : [],
  )
}

function spotsWithin({ spots }: Plan, reach: View): number[] {
  const near: number[] = []
  for (let index = 0; index < spots.length; index++) {
    const spot = spots[index]
    if (spot && spot.to >= reach.from && spot.from <= reach.to) near.push(index)
  }
  return near
}

function findMarks(plan: Plan, near: number[], level: number): Mark[] {
  const stack = plan.stackAt(level)
  const drawn = near.filter(index => (stack.rows[index] ?? -1) >= 0)
  if (drawn.length > mostMarks) {
    const weight = (index: number) => plan.entries[plan.spots[index]?.entry ?? 0]?.weight ?? 0
    drawn.sort((a, b) => weight(b) - weight(a) || a - b).length = mostMarks
    drawn.sort((a, b) => a - b)
  }
  return drawn.flatMap(index => markOf(plan, index, stack))
}

function densityOf(plan: Plan, near: number[], reach: View, level: number): Density[] {
  if (plan.stackAt(level).hidden === 0) return []
  const spans = near.flatMap(index => plan.spots[index] ?? [])
  return measureDensity(spans, plan.lanes.length, reach, level)
}

function findLabels(
  plan: Plan,
  marks: Mark[],
  lines: Room['lines'],
  view: View,
  width: number,
): Label[] {
  const { frame, entries, indexOf } = plan
  const perDay = width / (view.to - view.from)
  const toPixels = (day: number) => (day - view.from) * perDay
  const candidates = marks.map((mark): Candidate => {
    const entry = entries[indexOf.get(mark.id) ?? -1]
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
