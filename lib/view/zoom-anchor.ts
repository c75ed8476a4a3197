import type { View } from './scale'

/**
 * Where `view` is held on to while it is zoomed without a pointer, as a fraction of its width: at what is
 * chosen, where that is in view, else at the mark nearest to the middle, so that zooming in never ends
 * where nothing is. Days throughout.
 */
export function zoomAnchor(view: View, chosen: View[], marks: View[]): number {
  const fraction = nearestToMiddle(view, chosen) ?? nearestToMiddle(view, marks)
  return fraction ?? 0.5
}

function nearestToMiddle(view: View, marks: View[]): number | null {
  let nearest: number | null = null
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.from, view.from), Math.min(mark.to, view.to)]
    if (from > to) continue
    const fraction = ((from + to) / 2 - view.from) / (view.to - view.from)
    if (nearest === null || Math.abs(fraction - 0.5) < Math.abs(nearest - 0.5)) nearest = fraction
  }
  return nearest
}
