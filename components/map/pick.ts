/** An event and the key of one of its marks. */
export type Picked = { id: string; key: string }

/**
 * The event whose mark or label is nearest to a point of the window, or null. In a crowded lane the
 * boxes that a finger needs lie over each other, so the uppermost is not always the one meant.
 */
export function findEventAt(plot: HTMLElement, x: number, y: number): Picked | null {
  let nearest: Picked | null = null
  let least = Number.POSITIVE_INFINITY
  for (const element of document.elementsFromPoint(x, y)) {
    const target = element.closest<HTMLElement>('[data-of]')
    if (!target || !plot.contains(target)) continue
    const distance = distanceTo(target, x, y)
    if (distance < least) {
      least = distance
      nearest = { id: target.dataset.of ?? '', key: target.dataset.mark ?? '' }
    }
  }
  return nearest
}

/** From the middle line of an element: up or down first, then past its ends. */
function distanceTo(element: HTMLElement, x: number, y: number): number {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const past = Math.max(0, left + 10 - x, x - (right - 10))
  return Math.abs(y - (top + bottom) / 2) + past / 2
}
