import type { Chart, Drawing } from './chart'
import { type Density, measureDensity } from './density'
import { type Mark, markOf } from './marks'
import { countOutside, type Plan } from './plan'
import { isSameView, type View } from './scale'
import { stepFrom } from './steps'

const mostMarks = 150
const known = new WeakMap<Plan, Chart>()

/** The map of events that are all there; of the same plan it is the same chart. */
export function chartOfPlan(plan: Plan): Chart {
  const remembered = known.get(plan)
  if (remembered) return remembered
  const chart = makeChart(plan)
  known.set(plan, chart)
  return chart
}

function makeChart(plan: Plan): Chart {
  const { entries, spots, indexOf, lanes, frame, fitted, whole, hasOutliers, outside } = plan
  return {
    events: entries,
    count: plan.extents.length,
    lanes,
    frame,
    fitted,
    whole,
    hasOutliers,
    draw: (reach, level) => draw(plan, reach, level),
    marksOf: (id, level) => findMarksOf(plan, level, id),
    entryOf: id => entries[indexOf.get(id) ?? -1],
    countOutside: view =>
      outside && isSameView(view, fitted) ? outside : countOutside(plan, view),
    findNearest: (view, side) => findNearest(spots, view, side),
    step: (from, direction, start) => stepFrom(spots, from, direction, start),
    idAt: ({ entry }) => entries[entry]?.id,
  }
}

function draw(plan: Plan, reach: View, level: number): Drawing {
  const near = spotsWithin(plan, reach)
  const density = densityOf(plan, near, reach, level)
  return { marks: findMarks(plan, near, level), density, foundDensity: null, clusters: [] }
}

/** The marks of one event at a level, also where it is too crowded for them to be drawn. */
function findMarksOf(plan: Plan, level: number, id: string): Mark[] {
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

/** The spot nearest to a view of those that lie wholly on one side of it. */
export function findNearest(spots: View[], view: View, side: 'before' | 'after'): View | null {
  const distance = (spot: View) => (side === 'before' ? view.from - spot.to : spot.from - view.to)
  let nearest: View | null = null
  for (const spot of spots) {
    if (distance(spot) < 0) continue
    if (!nearest || distance(spot) < distance(nearest)) nearest = spot
  }
  return nearest
}
