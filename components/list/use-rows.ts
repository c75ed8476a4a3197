import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { useTimeline } from '#components/site/timeline-reader'
import { type PlacedRow, unpackRows } from '#lib/view/data/reader'
import type { Failure } from '#lib/view/data/result'

const mostKept = 600
/** While the reader runs through the list, rows that only fly by are not asked for. */
const patience = 60 // ms

/** The rows of the list by their places. */
export type Rows = {
  /** The row at a place, once it is there. */
  rowAt: (place: number) => PlacedRow | undefined
  /** Why some that are asked for could not be had. */
  failure: Failure['reason'] | null
  /** Asks for them again. */
  retry: () => void
  /** Fetches those at `places` that are not there; says why some could not be had. */
  bring: (places: number[]) => Promise<Failure['reason'] | null>
}

/** Rows at `places`, those that came with the page at once, the others as their files come. */
export function useRows(places: number[]): Rows {
  const { first, reader } = useTimeline()
  const [kept] = useState(() => {
    const ids = first.sources.map(({ id }) => id)
    return new Map(unpackRows(first.first, ids, 0).map(row => [row.place, row]))
  })
  const [failure, setFailure] = useState<Failure['reason'] | null>(null)
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const lastAsked = useRef(0)

  const rowAt = useCallback(
    (place: number) => kept.get(place) ?? reader?.peekRow(place),
    [kept, reader],
  )

  const bring = useCallback(
    async (places: number[]) => {
      const missing = places.filter(place => !kept.has(place))
      if (!reader || missing.length === 0) return null
      const rows = await reader.readRows(missing)
      if (rows.ok) for (const row of rows.value) kept.set(row.place, row)
      // Whoever asked: their room may be drawn by now.
      redraw()
      return rows.ok ? null : rows.reason
    },
    [kept, reader],
  )

  const read = useCallback(async () => {
    if (!reader || places.every(place => kept.has(place))) return
    lastAsked.current = performance.now()
    setFailure(await bring(places))
    forget(kept, new Set(places))
  }, [places, kept, reader, bring])

  useEffect(() => {
    const isRunning = performance.now() - lastAsked.current < patience
    const timer = setTimeout(read, isRunning ? patience : 0)
    return () => clearTimeout(timer)
  }, [read])

  // What could not be had may have come since, or be wanted no more.
  const isMissing = places.some(place => !kept.has(place))
  return { rowAt, failure: isMissing ? failure : null, retry: read, bring }
}

/** Drops rows that have been there for long and are not wanted. */
function forget(kept: Map<number, PlacedRow>, wanted: Set<number>): void {
  for (const place of kept.keys()) {
    if (kept.size <= mostKept) return
    if (!wanted.has(place)) kept.delete(place)
  }
}
