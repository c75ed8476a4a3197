import { panBy, type View } from '#lib/view/scale'

const glideTime = 240 // ms
const fastest = 0.0015 // of the view in a millisecond
const slowest = 0.00003
const halving = 90 // ms in which a coasting map loses half its speed

/** Whether someone asked their system for less motion. */
function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Shows views from `start` to `aim`, frame by frame, or only the last; returns what stops it. */
export function startGlide(start: View, aim: View, show: (view: View) => void): () => void {
  const time = prefersStillness() ? 1 : glideTime
  return eachFrame(elapsed => {
    const part = Math.min(1, elapsed / time)
    show(between(start, aim, 1 - (1 - part) ** 3))
    return part < 1
  })
}

/** Lets a map that was let go of run out; `speed` is in widths of the view a millisecond. */
export function startCoast(start: View, speed: number, show: (view: View) => void): () => void {
  if (prefersStillness() || Math.abs(speed) < slowest * 8) return () => {}
  const first = Math.max(-fastest, Math.min(fastest, speed))
  return eachFrame(elapsed => {
    const left = 0.5 ** (elapsed / halving)
    show(panBy(start, (first * halving * (1 - left)) / Math.LN2))
    return Math.abs(first * left) > slowest
  })
}

/** Calls `draw` with the time since now in every frame until it returns false; returns what stops it. */
function eachFrame(draw: (elapsed: number) => boolean): () => void {
  const begun = performance.now()
  let frame = requestAnimationFrame(function step(time) {
    if (draw(Math.max(1, time - begun))) frame = requestAnimationFrame(step)
  })
  return () => cancelAnimationFrame(frame)
}

function between(a: View, b: View, part: number): View {
  return { from: a.from + (b.from - a.from) * part, to: a.to + (b.to - a.to) * part }
}
