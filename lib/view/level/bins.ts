import type { View } from '#lib/view/scale'

/** Rows per bin: a row counts once, spread evenly over what it spans. */
export type Counts = { from: number; step: number; amounts: Float64Array }

/** `length` empty bins of `step` days from `from` on. */
export function emptyCounts(from: number, step: number, length: number): Counts {
  return { from, step, amounts: new Float64Array(length) }
}

/** Adds `amount` spread over a span to the bins that it touches. */
export function addSpread({ from, step, amounts }: Counts, span: View, amount: number): void {
  const start = (span.from - from) / step
  const end = (span.to - from) / step
  const first = Math.floor(start)
  if (end <= first + 1) {
    if (first >= 0 && first < amounts.length) amounts[first] = (amounts[first] ?? 0) + amount
    return
  }
  const share = amount / (end - start)
  const last = Math.min(amounts.length, Math.ceil(end))
  for (let bin = Math.max(0, first); bin < last; bin++) {
    const covered = Math.min(end, bin + 1) - Math.max(start, bin)
    amounts[bin] = (amounts[bin] ?? 0) + covered * share
  }
}

/** Days of a bin at `level`: a 128th of what the widest view of the level spans, a day at least. */
export function binOf(level: number): number {
  return Math.max(1, 2 ** level / 128)
}

/** Bins for `reach` that lie at multiples of their width, so that panning does not make them shimmer. */
export function countsFor(level: number, reach: View): Counts {
  const step = binOf(level)
  const first = Math.floor(reach.from / step)
  return emptyCounts(first * step, step, Math.ceil(reach.to / step) - first)
}

/**
 * Heights of all lanes on one scale, from 0 to 1, rounded up to a power of two for the same reason; the
 * square root, so that one row can be seen beside a hundred.
 */
export function toHeights(lanes: Counts[]): { from: number; step: number; heights: number[] }[] {
  const tallest = lanes.reduce(
    (most, { amounts }) => amounts.reduce((a, b) => Math.max(a, b), most),
    0,
  )
  const scale = tallest > 0 ? 2 ** Math.ceil(Math.log2(tallest)) : 1
  return lanes.map(({ from, step, amounts }) => ({
    from,
    step,
    heights: Array.from(amounts, amount => Math.sqrt(amount / scale)),
  }))
}
