import type { Modality } from '#lib/model'
import type { EventEntry } from './entries'
import type { Frame } from './frame'
import type { Plan } from './plan'
import type { View } from './scale'
import type { Spot } from './spots'
import type { Stack } from './stack'

/** A bar that spans more days says little about when. */
export const fineDays = 10

/** A mark: one date of one event in one lane, in days across and pixels down. */
export type Mark = View & {
  key: string
  id: string
  dating: number
  lane: number
  row: number
  /** Its centre, from the top of the first lane. */
  y: number
  modality: Modality
  /** Whether sources conflict over this date. */
  disputed: boolean
  openStart: boolean
  openEnd: boolean
  vague: boolean
  either: boolean
  /** Longer than `fineDays`: drawn thinner, for it says less about when. */
  coarse: boolean
}

/** The mark of the spot at `index`; one without a row of its own stands in the first. */
export function markOf(plan: Plan, index: number, stack: Stack): Mark[] {
  const spot = plan.spots[index]
  const entry = spot && plan.entries[spot.entry]
  const row = Math.max(0, stack.rows[index] ?? 0)
  return spot && entry ? makeMark(entry, spot, row, plan.frame) : []
}

/** The mark of one date of an event in a row of one lane; none where there is no such lane. */
export function makeMark(entry: EventEntry, spot: Spot, row: number, frame: Frame): Mark[] {
  const { from, to, dating, lane, openStart, openEnd, vague, either } = spot
  const top = frame.lanes[lane]?.top
  if (top === undefined) return []
  return [
    {
      key: `${entry.id}/${dating}/${lane}`,
      id: entry.id,
      dating,
      lane,
      row,
      y: top + frame.first + row * frame.pitch,
      modality: entry.modality,
      disputed: entry.disputedDates?.includes(entry.datings[dating]?.date ?? '') ?? false,
      from,
      to,
      openStart,
      openEnd,
      vague,
      either,
      coarse: to - from > fineDays,
    },
  ]
}
