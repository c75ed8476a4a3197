import { useCallback, useEffect, useRef, useState } from 'react'
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
  /** Fetches those at `places` that are not there. */
  bring: (places: number[]) => Promise<void>
}

/** Rows at `places`, those that came with the page at once, the others as their files come. */
export function useRows(places: number[]): Rows {
  const { first, reader } = useTimeline()
  const [kept] = useState(() => {
    const ids = first.sources.map(({ id }) => id)
    return new Map(unpackRows(first.first, ids, 0).map(row => [row.place, row]))
  })
  const [answer, setAnswer] = useState<{ failure: Failure['reason'] | null }>({ failure: null })
  const lastAsked = useRef(0)

  const rowAt = useCallback(
    (place: number) => kept.get(place) ?? reader?.peekRow(place),
    [kept, reader],
  )

  const bring = useCallback(
    async (places: number[]) => {
      const missing = places.filter(place => !kept.has(place))
      if (!reader || missing.length === 0) return
      const rows = await reader.readRows(missing)
      if (rows.ok) for (const row of rows.value) kept.set(row.place, row)
      // Whoever asked: their room may be drawn by now.
      setAnswer({ failure: rows.ok ? null : rows.reason })
    },
    [kept, reader],
  )

  const read = useCallback(async () => {
    if (!reader || places.every(place => kept.has(place))) return
    lastAsked.current = performance.now()
    await bring(places)
    forget(kept, new Set(places))
  }, [places, kept, reader, bring])

  useEffect(() => {
    const isRunning = performance.now() - lastAsked.current < patience
    const timer = setTimeout(read, isRunning ? patience : 0)
    return () => clearTimeout(timer)
  }, [read])

  return { rowAt, failure: answer.failure, retry: read, bring }
}

/** Drops rows that have been there for long and are not wanted. */
function forget(kept: Map<number, PlacedRow>, wanted: Set<number>): void {
  for (const place of kept.keys()) {
    if (kept.size <= mostKept) return
    if (!wanted.has(place)) kept.delete(place)
  }
}
