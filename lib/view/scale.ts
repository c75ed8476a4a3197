/** A stretch of time in days since 1970-01-01, fractions allowed; half open. */
export type View = { from: number; to: number }

const hour = 1 / 24
/** The narrowest view, in days. */
export const leastSpan = 2 * hour
const mostSpan = 2000 * 365.25
const leastFittedSpan = 5
const apart = 8 // an outlier stands this many times the span of the rest away from it
const long = 2 // and a bar this many times as long as the rest does not decide what is in view
const fewest = 0.2 // and outliers are at most this share of the whole

/** The part of the view that lies before `day`, from 0 to 1; below or above when it lies outside. */
export function fractionOf(day: number, view: View): number {
  return (day - view.from) / (view.to - view.from)
}

/** The day at `fraction` of the view. */
export function dayAt(fraction: number, view: View): number {
  return view.from + fraction * (view.to - view.from)
}

/**
 * The view that shows `spans` at their best: whole days, some air where it spans months, at least
 * five days. The few that stand far apart from the rest are left outside. A week when there are none.
 */
export function fitTo(spans: View[]): View {
  const core = withoutOutliers(spans)
  if (!core) return { from: 0, to: 7 }
  const air = core.to - core.from > 60 ? (core.to - core.from) * 0.015 : 0
  const from = Math.floor(core.from - air)
  const to = Math.max(Math.ceil(core.to + air), from + 1)
  const lacking = Math.max(0, leastFittedSpan - (to - from))
  return { from: from - Math.floor(lacking / 2), to: to + Math.ceil(lacking / 2) }
}

/** `view` stretched by `factor` (below 1 zooms in), with the day at `fraction` kept in its place. */
export function zoomAt(view: View, factor: number, fraction: number): View {
  const fixed = dayAt(fraction, view)
  return { from: fixed - (fixed - view.from) * factor, to: fixed + (view.to - fixed) * factor }
}

/** `view` moved by a fraction of its width; above 0 is later. */
export function panBy(view: View, fraction: number): View {
  const days = (view.to - view.from) * fraction
  return { from: view.from + days, to: view.to + days }
}

/**
 * `view` within the limits: from two hours to four times what `whole` spans (two years at least),
 * and never so far away that none of `whole` is in sight.
 */
export function clampTo(view: View, whole: View): View {
  const most = Math.min(mostSpan, Math.max(4 * (whole.to - whole.from), 731))
  const span = view.to - view.from
  const allowed = Math.min(most, Math.max(leastSpan, span))
  const kept = allowed === span ? view : zoomAt(view, allowed / span, 0.5)
  const seen = Math.min(allowed, whole.to - whole.from) * 0.2
  const shift =
    Math.max(0, whole.from + seen - kept.to) - Math.max(0, kept.from - (whole.to - seen))
  return shift === 0 ? kept : { from: kept.from + shift, to: kept.to + shift }
}

/** Whether the two differ by less than can be seen. */
export function isSameView(a: View, b: View): boolean {
  const least = (a.to - a.from) / 4000
  return Math.abs(a.from - b.from) < least && Math.abs(a.to - b.to) < least
}

/** First and last day of `spans` in all; null when there are none. */
export function extentOf(spans: View[]): View | null {
  return runningExtent(spans).at(-1) ?? null
}

/** The extent of `spans` without the few that would squeeze the others into a corner. */
function withoutOutliers(spans: View[]): View | null {
  let rest = [...spans].sort((a, b) => a.from - b.from)
  let most = Math.floor(spans.length * fewest)
  // Each pass drops a whole group; data that need more have no core.
  for (let pass = 0; pass < 6 && most > 0; pass++) {
    const kept = dropFarEnd(rest, most) ?? dropLong(rest, most) ?? dropScattered(rest, most)
    if (!kept) break
    most -= rest.length - kept.length
    rest = kept
  }
  return extentOf(rest)
}

/** `sorted` without a group of at most `most` at either end, when that group stands far off. */
function dropFarEnd(sorted: View[], most: number): View[] | null {
  const endBefore = runningExtent(sorted).map(extent => extent.to)
  const start = sorted[0]?.from ?? 0
  const end = endBefore.at(-1) ?? 0
  for (let count = 1; count <= most; count++) {
    const first = sorted[count]
    const gapBefore = (first?.from ?? 0) - (endBefore[count - 1] ?? 0)
    if (first && isBeyond(apart, gapBefore, { from: first.from, to: end }))
      return sorted.slice(count)
    const last = sorted.length - count
    const rest = { from: start, to: endBefore[last - 1] ?? 0 }
    if (isBeyond(apart, (sorted[last]?.from ?? 0) - rest.to, rest)) return sorted.slice(0, last)
  }
  return null
}

/** `sorted` without its longest, when each of them alone is far longer than all others together. */
function dropLong(sorted: View[], most: number): View[] | null {
  const byLength = [...sorted].sort((a, b) => a.to - a.from - (b.to - b.from))
  const extents = runningExtent(byLength)
  for (let kept = byLength.length - most; kept < byLength.length; kept++) {
    const shortest = byLength[kept]
    const rest = extents[kept - 1]
    if (shortest && rest && isBeyond(long, shortest.to - shortest.from, rest)) {
      const dropped = new Set(byLength.slice(kept))
      return sorted.filter(span => !dropped.has(span))
    }
  }
  return null
}

/** `sorted` without the few that lie scattered around a short stretch with all others. */
function dropScattered(sorted: View[], most: number): View[] | null {
  const extents = runningExtent(sorted)
  const whole = extents.at(-1)
  let core = whole
  for (let start = 0; start <= most; start++) {
    const from = sorted[start]?.from ?? 0
    const to = extents[start + sorted.length - most - 1]?.to ?? from
    if (core && to - from < core.to - core.from) core = { from, to }
  }
  if (!core || !whole || !isBeyond(apart, whole.to - whole.from, core)) return null
  const near = Math.max(core.to - core.from, leastFittedSpan)
  const { from, to } = { from: core.from - near, to: core.to + near }
  const kept = sorted.filter(span => span.from >= from && span.to <= to)
  return kept.length < sorted.length ? kept : null
}

/** For each span the extent up to it. */
function runningExtent(spans: View[]): View[] {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  return spans.map(span => {
    from = Math.min(from, span.from)
    to = Math.max(to, span.to)
    return { from, to }
  })
}

function isBeyond(times: number, days: number, rest: View): boolean {
  return days > times * Math.max(rest.to - rest.from, leastFittedSpan)
}
