import type { ListOutline } from '#lib/view/list/list-outline'
import { rowFrom } from '#lib/view/list/list-outline'
import type { RowHeights } from '#lib/view/list/row-heights'
import { type Anchor, coveredHeight, findRow } from './list-geometry'

/** What the list holds on to while it is drawn anew. */
export type Held = {
  outline: ListOutline
  anchor: Anchor | null
  /** The row to be shown, and where in the window, until the reader scrolls on. */
  goal: { place: number; top: number } | null
  ownScroll: number
  width: number
}

/** Another list: one of what was found begins at its top, in that of all the reader stays where they were. */
export function changeOutline(
  list: HTMLElement,
  hold: Held,
  outline: ListOutline,
  frame: number,
): void {
  const isStill = hold.outline.places === null && outline.places === null
  const { anchor } = hold
  hold.outline = outline
  const { top } = list.getBoundingClientRect()
  const edge = coveredHeight()
  if (isStill || top > edge) return
  hold.anchor = null
  hold.goal = outline.places || !anchor ? null : { place: anchor.place, top: edge + frame }
  if (!hold.goal) scrollBy(0, top - edge)
}

/** Scrolls to where the row to be shown most likely is. */
export function approach(
  list: HTMLElement,
  { goal }: Held,
  outline: ListOutline,
  heights: RowHeights,
): void {
  if (!goal || findRow(list, goal.place)) return
  const below = heights.before(rowFrom(outline, goal.place))
  scrollBy(0, list.getBoundingClientRect().top + below - goal.top)
}

/** Scrolls by as much as the row to be shown, or the first one in sight, has been moved. */
export function keepInPlace(list: HTMLElement, hold: Held): void {
  const { goal, anchor } = hold
  const { top } = list.getBoundingClientRect()
  const row = goal ? findRow(list, goal.place) : anchor && findRow(list, anchor.place)
  const wanted = goal ? goal.top : anchor && anchor.top + top
  const isAtStart = !goal && top > coveredHeight()
  if (row && wanted !== null && !isAtStart) {
    const moved = row.getBoundingClientRect().top - wanted
    if (Math.abs(moved) > 0.5) scrollBy(0, moved)
  }
  if (goal) hold.ownScroll = scrollY
}
