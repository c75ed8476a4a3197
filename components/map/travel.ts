import type { Chart } from '#lib/view/chart'
import type { Layout } from '#lib/view/layout'
import { isSameView, type View } from '#lib/view/scale'
import type { Motion } from './moving-view'

/** Moves the view, if it must, so that `place` is in it with some room beside. */
export function bringIntoView(motion: Motion, place: View): void {
  const { from, to } = motion.now()
  const margin = (to - from) * 0.03
  if (place.to > from + margin && place.from < to - margin) return
  centreOn(motion, place)
}

/** The fitted view; where that already is and leaves something outside, the view of all there is. */
export function fitNext({ fitted, whole, hasOutliers }: Layout, now: View): View | null {
  if (!isSameView(now, fitted) || !hasOutliers) return null
  const air = (whole.to - whole.from) * 0.02
  return { from: whole.from - air, to: whole.to + air }
}

/** Moves on to the nearest event that lies wholly before or after the view. */
export function turnTo(motion: Motion, chart: Chart, side: 'before' | 'after'): void {
  const nearest = chart.findNearest(motion.now(), side)
  if (nearest) centreOn(motion, nearest)
}

function centreOn(motion: Motion, place: View): void {
  const { from, to } = motion.now()
  const middle = (place.from + Math.min(place.to, place.from + (to - from))) / 2
  motion.glide({ from: middle - (to - from) / 2, to: middle + (to - from) / 2 })
}
