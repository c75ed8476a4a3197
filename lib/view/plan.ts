import type { Source } from '#lib/model'
import type { EventEntry } from './entries'
import { type Frame, frameOf } from './frame'
import { findLanes, type Lane } from './lanes'
import { extentOf, fitTo, type View } from './scale'
import { findSpots, type Spot } from './spots'
import { levelOf, type Stack, stackSpots } from './stack'

/** What of a map does not depend on the view: worked out once for a list of entries. */
export type Plan = {
  entries: EventEntry[]
  lanes: Lane[]
  spots: Spot[]
  /** Place of an event among the entries. */
  indexOf: Map<string, number>
  /** From the first to the last date of each event that has one. */
  extents: View[]
  /** First and last day of all there is. */
  whole: View
  /** The view that shows the data at their best. */
  fitted: View
  /** Whether whole events stand so far apart that the fitted view leaves them out. */
  hasOutliers: boolean
  frame: Frame
  /** Rows at a zoom level; remembered. */
  stackAt: (level: number) => Stack
  /** Known only of a part of the events: how many of all lie outside the fitted view. */
  outside?: { before: number; after: number }
}

/** What of a plan stays as it is when a part of the events stands for all of them. */
export type Outline = Pick<Plan, 'lanes' | 'fitted' | 'whole' | 'hasOutliers' | 'frame'> & {
  outside: { before: number; after: number }
}

const mostRows = 60
type Known = { sources: Source[]; room: number | undefined; plan: Plan }

const known = new WeakMap<EventEntry[], Known>()

/** The plan for `entries`, at most `room` pixels high; asked again for the same it is the same plan. */
export function planFor(entries: EventEntry[], sources: Source[], room?: number): Plan {
  const remembered = known.get(entries)
  if (remembered?.sources === sources && remembered.room === room) return remembered.plan
  const plan = makePlan(entries, sources, room)
  known.set(entries, { sources, room, plan })
  return plan
}

function makePlan(entries: EventEntry[], sources: Source[], room?: number): Plan {
  const lanes = findLanes(entries, sources)
  const spots = findSpots(entries, lanes)
  const fitted = fitTo(spots)
  const whole = extentOf([...spots, fitted]) ?? fitted
  const frame = frameOf(rowsNeeded(entries, spots, lanes.length, fitted), room)
  const hasOutliers = extentsOf(spots).some(
    ({ from, to }) => to <= fitted.from || from >= fitted.to,
  )
  return planSpots(entries, spots, { lanes, fitted, whole, frame, hasOutliers })
}

/** The plan for a part of the events, so outlined that the others change nothing when they come. */
export function planOutlined(entries: EventEntry[], outline: Outline): Plan {
  return { ...planSpots(entries, findSpots(entries, outline.lanes), outline), ...outline }
}

function planSpots(entries: EventEntry[], spots: Spot[], outline: Omit<Outline, 'outside'>): Plan {
  const capacities = outline.frame.lanes.map(lane => lane.rows)
  const stacks = new Map<number, Stack>()
  const stackAt = (level: number) => {
    const stack = stacks.get(level) ?? stackSpots(entries, spots, level, capacities)
    stacks.set(level, stack)
    return stack
  }
  const indexOf = new Map(entries.map((entry, index) => [entry.id, index]))
  return { ...outline, entries, spots, indexOf, extents: extentsOf(spots), stackAt }
}

/** How many events lie wholly on one side of the view. */
export function countOutside({ extents }: Plan, view: View): { before: number; after: number } {
  let before = 0
  let after = 0
  for (const { from, to } of extents) {
    if (to <= view.from) before++
    else if (from >= view.to) after++
  }
  return { before, after }
}

/** Rows that each lane would fill in the fitted view. */
function rowsNeeded(entries: EventEntry[], spots: Spot[], lanes: number, fitted: View): number[] {
  const free = new Array<number>(lanes).fill(mostRows)
  const { rows } = stackSpots(entries, spots, levelOf(fitted.to - fitted.from), free)
  const needed = new Array<number>(lanes).fill(1)
  for (const [index, spot] of spots.entries()) {
    if (spot.to <= fitted.from || spot.from >= fitted.to) continue
    needed[spot.lane] = Math.max(needed[spot.lane] ?? 1, (rows[index] ?? 0) + 1)
  }
  return needed
}

function extentsOf(spots: Spot[]): View[] {
  const extents = new Map<number, View>()
  for (const { entry, from, to } of spots) {
    const known = extents.get(entry)
    if (!known) extents.set(entry, { from, to })
    else {
      known.from = Math.min(known.from, from)
      known.to = Math.max(known.to, to)
    }
  }
  return [...extents.values()]
}
