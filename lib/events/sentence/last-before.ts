/** Index of the last of `spans` that starts at `place` or before it; they are in order. -1 where none does. */
export function lastBefore(spans: { start: number }[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
