import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTimeline } from '#components/site/timeline-reader'
import type { RowRange } from '#lib/view/list/drawn-rows'
import { type ListOutline, placeAt } from '#lib/view/list/list-outline'

/** More would take a browser long to lay out on paper. */
const mostPrinted = 1000

/** While the page is printed: the rows that are there, around those that are near the window. */
export function usePrinted(outline: ListOutline, { from, to }: RowRange): RowRange | null {
  const { reader } = useTimeline()
  const [printed, setPrinted] = useState<RowRange | null>(null)
  useEffect(() => {
    const isThere = (row: number) => reader?.peekRow(placeAt(outline, row)) !== undefined
    const before = () => {
      const end = Math.min(to, outline.size)
      flushSync(() => setPrinted(widen({ from, to: end }, outline.size, isThere)))
    }
    const after = () => setPrinted(null)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [outline, from, to, reader])
  return printed
}

/** Takes in the rows after a range, then those before it, as long as they are there. */
function widen(range: RowRange, size: number, isThere: (row: number) => boolean): RowRange {
  let { from, to } = range
  while (to < size && to - from < mostPrinted && isThere(to)) to++
  while (from > 0 && to - from < mostPrinted && isThere(from - 1)) from--
  return { from, to }
}
