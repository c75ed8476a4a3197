import type { View } from './scale'

/** How much stands in each bin of time; the tallest is 1. */
export type Density = { from: number; step: number; heights: number[] }

const binsPerLevel = 256

/**
 * One histogram per lane of what lies in `reach`. A span counts once, spread evenly over its length.
 * Bins lie at multiples of their own width, so that panning does not make them shimmer, and all
 * lanes share one scale, rounded up to a power of two for the same reason.
 */
export function measureDensity(
  spans: (View & { lane: number })[],
  lanes: number,
  reach: View,
  level: number,
): Density[] {
  const step = 2 ** level / binsPerLevel
  const first = Math.floor(reach.from / step)
  const count = Math.ceil(reach.to / step) - first
  const all = Array.from({ length: lanes }, () => new Array<number>(count).fill(0))
  for (const span of spans) {
    const bins = all[span.lane]
    if (bins) addTo(bins, span.from / step - first, span.to / step - first)
  }
  const tallest = Math.max(...all.map(bins => Math.max(0, ...bins)))
  const scale = tallest > 0 ? 2 ** Math.ceil(Math.log2(tallest)) : 1
  return all.map(bins => ({
    from: first * step,
    step,
    heights: bins.map(amount => Math.sqrt(amount / scale)),
  }))
}

/** Spreads one span, given in bins, over the bins it touches; less than a bin counts as one. */
function addTo(bins: number[], from: number, to: number): void {
  const length = Math.max(1, to - from)
  const start = Math.max(0, Math.floor(from))
  const end = Math.min(bins.length, to - from < 1 ? Math.floor(from) + 1 : Math.ceil(to))
  for (let bin = start; bin < end; bin++) {
    const covered = to - from < 1 ? 1 : Math.min(bin + 1, to) - Math.max(bin, from)
    bins[bin] = (bins[bin] ?? 0) + covered / length
  }
}
