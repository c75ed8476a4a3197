import { dayAt, fractionOf, leastSpan, type View } from './scale'

/** What of the window over the overview is held: one of its edges, or all of it. */
export type BrushPart = 'from' | 'to' | 'window'

/** Where the window and its handles stand over the overview, in pixels from its left end. */
export type Grips = {
  /** The edges of the window as they are drawn. */
  left: number
  right: number
  /** Where the first handle begins and the last ends; between the two handles the window is held. */
  start: number
  end: number
}

const mostTimes = 12 // beyond, what is worth looking at would be a hair of the overview
const pages = 8 // steps of a page key
const steps = [1 / 24, 1 / 4, 1, 7, 30, 91, 365]

/** What the overview spans: all there is, unless a few that stand far apart would fill it with nothing. */
export function overviewOf({ fitted, whole }: { fitted: View; whole: View }): View {
  const isFar = whole.to - whole.from > mostTimes * (fitted.to - fitted.from)
  return isFar ? fitted : whole
}

/** Whether nothing of the overview lies outside the window. */
export function coversAll(view: View, overview: View): boolean {
  const least = (overview.to - overview.from) / 500
  return view.from < overview.from + least && view.to > overview.to - least
}

/** The window moved by so many days, as far as the overview goes. */
export function moveWindow(view: View, days: number, overview: View): View {
  const earliest = Math.min(0, overview.from - view.from)
  const latest = Math.max(0, overview.to - view.to)
  const moved = Math.min(latest, Math.max(earliest, days))
  return { from: view.from + moved, to: view.to + moved }
}

/** The window with one edge at `day`: edges neither pass each other nor leave the overview. */
export function moveEdge(view: View, edge: 'from' | 'to', day: number, overview: View): View {
  if (edge === 'from') {
    const to = Math.max(view.to, overview.from + leastSpan)
    return { from: Math.min(Math.max(day, overview.from), to - leastSpan), to }
  }
  const from = Math.min(view.from, overview.to - leastSpan)
  return { from, to: Math.max(Math.min(day, overview.to), from + leastSpan) }
}

/** A window from one day to another, in either order. */
export function drawWindow(one: number, other: number, overview: View): View {
  const from = Math.max(overview.from, Math.min(one, other))
  return moveEdge({ from, to: from }, 'to', Math.max(one, other), overview)
}

/** The window as wide as it is with `day` in its middle, within the overview. */
export function centreWindow(view: View, day: number, overview: View): View {
  return moveWindow(view, day - (view.from + view.to) / 2, overview)
}

/** Where a key leads the part that has the focus; null for a key that is none of the slider's. */
export function stepByKey(part: BrushPart, key: string, view: View, overview: View): View | null {
  const far = overview.to - overview.from
  const days = part === 'window' ? (view.to - view.from) / 10 : edgeStep(view, overview)
  const moves: Record<string, number> = {
    ArrowRight: days,
    ArrowUp: days,
    ArrowLeft: -days,
    ArrowDown: -days,
    PageUp: days * pages,
    PageDown: -days * pages,
    Home: -2 * far,
    End: 2 * far,
  }
  const move = moves[key]
  if (move === undefined) return null
  if (part === 'window') return moveWindow(view, move, overview)
  const isWhole = Math.abs(days) >= 1
  const day = view[part] + move
  return moveEdge(view, part, isWhole ? Math.round(day) : day, overview)
}

/** A step that gets finer as the window gets narrower. */
function edgeStep(view: View, overview: View): number {
  const wanted = Math.min((overview.to - overview.from) / 60, (view.to - view.from) / 8)
  return steps.findLast(days => days <= wanted) ?? steps[0] ?? 1
}

/**
 * Places the window over an overview of `width` pixels, and beside it handles of `size` that never
 * overlap: where the window is narrower than a finger they stand outside of it.
 */
export function placeGrips(view: View, overview: View, width: number, size: number): Grips {
  const pixelAt = (day: number) => within(fractionOf(day, overview) * width, 0, width)
  const left = pixelAt(view.from)
  const right = pixelAt(view.to)
  const inside = size / 3
  const start = within(left - size + inside, 0, width)
  const end = within(right + size - inside, 0, width)
  const least = 3 * size
  if (end - start >= least) return { left, right, start, end }
  const moved = within((left + right - least) / 2, 0, width - least)
  return { left, right, start: moved, end: moved + least }
}

/** The day under a pixel of an overview of `width` pixels. */
export function dayUnder(pixel: number, overview: View, width: number): number {
  return dayAt(within(pixel / width, 0, 1), overview)
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
