import type { Cluster } from '#lib/view/level/clusters'
import type { Density } from './density'
import type { EventEntry } from './entries'
import type { Frame } from './frame'
import type { Lane } from './lanes'
import type { Mark } from './marks'
import type { View } from './scale'
import type { Direction, Position } from './steps'

/** What is drawn of a stretch of time. */
export type Drawing = {
  marks: Mark[]
  /** One for each lane while there are more rows than can be drawn one by one, else none. */
  density: Density[]
  /** Of what was found, where nobody knows in which lanes it stands. */
  foundDensity: Density | null
  /** Days of which only a list shows all. */
  clusters: Cluster[]
}

/**
 * What the map is drawn from, be it a plan of events that are all there or tiles that come as they are
 * needed. Every answer is given at once, from what there is.
 */
export type Chart = {
  /** Another object only where the events are others: what the keys stand on is gone then. */
  events: object
  /** How many events there are. */
  count: number
  lanes: Lane[]
  frame: Frame
  /** The view that shows the data at their best. */
  fitted: View
  /** First and last day of all there is. */
  whole: View
  /** Whether whole events stand so far apart that the fitted view leaves them out. */
  hasOutliers: boolean
  /** What is drawn in `reach` at a level of zoom. */
  draw: (reach: View, level: number) => Drawing
  /** Every mark of an event as it stands at a level, drawn there or not. */
  marksOf: (id: string, level: number) => Mark[]
  entryOf: (id: string) => EventEntry | undefined
  /** How many dated events lie wholly before and after a view. */
  countOutside: (view: View) => { before: number; after: number }
  /** The nearest event that lies wholly before or after a view. */
  findNearest: (view: View, side: 'before' | 'after') => View | null
  /** Where one key leads: see `stepFrom`. */
  step: (
    from: Position | null,
    direction: Direction,
    start: number,
    level: number,
  ) => Position | null
  /** The event that a position is at. */
  idAt: (position: Position) => string | undefined
  /** Says what is in sight, so that what is missing of it can be fetched. */
  want?: (view: View) => void
}
