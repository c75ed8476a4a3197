/**
 * How high each row of a list is, guessed until it has been measured, and where each begins. Changing
 * one and asking for one take a few steps, whatever the length: sums are kept as a Fenwick tree.
 */
export class RowHeights {
  private heights: Float32Array
  private sums: Float64Array

  /** `guess` gives the height of each of `size` rows. */
  constructor(
    readonly size: number,
    guess: (row: number) => number,
  ) {
    this.heights = Float32Array.from({ length: size }, (_, row) => guess(row))
    this.sums = new Float64Array(size + 1)
    for (let at = 1; at <= size; at++) {
      this.sums[at] = (this.sums[at] ?? 0) + (this.heights[at - 1] ?? 0)
      const next = at + (at & -at)
      if (next <= size) this.sums[next] = (this.sums[next] ?? 0) + (this.sums[at] ?? 0)
    }
  }

  /** All rows together. */
  get total(): number {
    return this.before(this.size)
  }

  /** Says how high a row is. */
  change(row: number, height: number): void {
    const difference = Math.fround(height) - (this.heights[row] ?? 0)
    if (difference === 0 || row >= this.size) return
    this.heights[row] = height
    for (let at = row + 1; at <= this.size; at += at & -at) {
      this.sums[at] = (this.sums[at] ?? 0) + difference
    }
  }

  /** Where a row begins: what all rows before it take together. */
  before(row: number): number {
    let sum = 0
    for (let at = Math.min(row, this.size); at > 0; at -= at & -at) sum += this.sums[at] ?? 0
    return sum
  }

  /** What the rows from `from` to before `to` take. */
  between(from: number, to: number): number {
    return to > from ? this.before(to) - this.before(from) : 0
  }

  /** The row that covers `height` from the start of the list: the first or the last beyond its ends. */
  rowAt(height: number): number {
    let at = 0
    let rest = height
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.size))); step >= 1; step /= 2) {
      const sum = this.sums[at + step]
      if (at + step > this.size || sum === undefined || sum > rest) continue
      at += step
      rest -= sum
    }
    return Math.max(0, Math.min(at, this.size - 1))
  }
}
