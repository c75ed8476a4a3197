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
  const all = Array.from({ length: lanes }, () => new Bins(count))
  for (const span of spans) {
    all[span.lane]?.add(span.from / step - first, span.to / step - first)
  }
  const amounts = all.map(bins => bins.sum())
  const tallest = Math.max(...amounts.map(bins => bins.reduce((a, b) => Math.max(a, b), 0)))
  const scale = tallest > 0 ? 2 ** Math.ceil(Math.log2(tallest)) : 1
  return amounts.map(bins => ({
    from: first * step,
    step,
    heights: Array.from(bins, amount => Math.sqrt(Math.max(0, amount) / scale)),
  }))
}

/** Amounts per bin; a span costs the same however many bins it covers. */
class Bins {
  private parts: Float64Array
  /** Change from one bin to the next of what covers bins wholly. */
  private changes: Float64Array

  constructor(private count: number) {
    this.parts = new Float64Array(count)
    this.changes = new Float64Array(count + 1)
  }

  /** Spreads one span, given in bins, over those it touches; less than a bin counts as one. */
  add(from: number, to: number): void {
    if (to - from < 1) {
      this.addPart(Math.floor(from), 1)
      return
    }
    const share = 1 / (to - from)
    const first = Math.ceil(from)
    const last = Math.floor(to)
    this.addPart(first - 1, (first - from) * share)
    this.addPart(last, (to - last) * share)
    this.addChange(first, share)
    this.addChange(last, -share)
  }

  sum(): Float64Array {
    let level = 0
    return this.parts.map((part, bin) => {
      level += this.changes[bin] ?? 0
      return part + level
    })
  }

  private addPart(bin: number, amount: number): void {
    if (bin >= 0 && bin < this.count) this.parts[bin] = (this.parts[bin] ?? 0) + amount
  }

  private addChange(bin: number, amount: number): void {
    const within = Math.min(this.count, Math.max(0, bin))
    this.changes[within] = (this.changes[within] ?? 0) + amount
  }
}
