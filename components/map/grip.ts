import { dayAt, panBy, type View, zoomAt } from '#lib/view/scale'

type Point = { x: number; y: number }

/** Where one finger or two took hold, and what was in view then. */
export type Grip = { points: Point[]; view: View }

/** A hold of the map by at most two points. */
export function gripOf(points: Point[], view: View): Grip {
  return { points: points.slice(0, 2), view }
}

/** The view once the held points have moved: one drags it, two also stretch it. */
export function pull(
  { points, view }: Grip,
  now: Point[],
  { left, width }: { left: number; width: number },
): View {
  const [a, b] = points
  const [c, d] = now
  if (!a || !c) return view
  if (!b || !d) return panBy(view, (a.x - c.x) / width)
  const factor = Math.max(20, distance(a, b)) / Math.max(20, distance(c, d))
  const before = ((a.x + b.x) / 2 - left) / width
  const after = ((c.x + d.x) / 2 - left) / width
  const stretched = zoomAt(view, factor, before)
  // The day that lay between the fingers stays between them.
  const shift = dayAt(before, stretched) - dayAt(after, stretched)
  return { from: stretched.from + shift, to: stretched.to + shift }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
