import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTimeline } from '#components/site/timeline-reader'
import { shardAt } from '#lib/view/data/reader'
import type { RowRange } from '#lib/view/list/drawn-rows'
import { type ListOutline, placeAt } from '#lib/view/list/list-outline'

/** More would take a browser long to lay out on paper. */
const mostPrinted = 1000
/** What was found here and there would take more files than are kept. */
const mostShards = 6
const longestWait = 3000 // ms for rows that are fetched for paper

/**
 * While the page is printed: the rows that are there, around those that are near the window. By the key
 * they are fetched first; the browser's own menu does not wait.
 */
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
    let isFetching = false
    const onKey = (event: KeyboardEvent) => {
      if (!reader || !isPrintKey(event) || isInField(event.target)) return
      const rows = rowsForPaper(from, outline.size).filter(row => !isThere(row))
      const places = rows.map(row => placeAt(outline, row))
      if (rows.length === 0 || new Set(places.map(shardAt)).size > mostShards) return
      event.preventDefault()
      if (isFetching) return
      isFetching = true
      const late = new Promise(end => setTimeout(end, longestWait))
      Promise.race([reader.readRows(places), late]).then(() => {
        isFetching = false
        print()
      })
    }
    addEventListener('keydown', onKey)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('keydown', onKey)
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

/** The rows from the first near the window on, and before it, as many as are printed. */
function rowsForPaper(first: number, size: number): number[] {
  const to = Math.min(size, first + mostPrinted)
  const from = Math.max(0, to - mostPrinted)
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** There Ctrl+P moves the caret on some systems. */
function isInField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea') !== null
}

function isPrintKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'p' && ctrlKey !== metaKey && !shiftKey && !altKey
}
