import { parseEdtf } from '#lib/time/edtf'

/** Days from the end of the earlier date to the start of the later; 0 where they have a day in common. */
export function daysBetween(a: string, b: string): number {
  const left = parseEdtf(a)
  const right = parseEdtf(b)
  if (!left || !right) return 0
  return Math.max(right.from - left.to + 1, left.from - right.to + 1, 0)
}
