import type { Modality } from '#lib/model'
import type { Plan } from './plan'
import type { View } from './scale'
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
  const lane = spot && plan.frame.lanes[spot.lane]
  if (!spot || !entry || !lane) return []
  const row = Math.max(0, stack.rows[index] ?? 0)
  const { from, to, openStart, openEnd, vague, either } = spot
  return [
    {
      key: `${entry.id}/${spot.dating}/${spot.lane}`,
      id: entry.id,
      dating: spot.dating,
      lane: spot.lane,
      row,
      y: lane.top + plan.frame.first + row * plan.frame.pitch,
      modality: entry.modality,
      disputed: entry.disputedDates?.includes(entry.datings[spot.dating]?.date ?? '') ?? false,
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
