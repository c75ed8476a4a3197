import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { RowRange } from '#lib/view/list/drawn-rows'
import { type ListOutline, placeAt, rowFrom } from '#lib/view/list/list-outline'
import type { RowHeights } from '#lib/view/list/row-heights'
import { firstGuess, guessFrom, guessHeights } from './guess-heights'
import { approach, changeOutline, type Held, keepInPlace } from './keep-in-place'
import { findAnchor, findRow, isInSight, measureRows, stuckHeight } from './list-geometry'

/** A list that is no longer is drawn whole. */
export const drawnWhole = 60

// Pixels above and below the window that are drawn at least, and when more has to be.
const least = 500
const most = 1000
/** Which rows of a list are drawn, and what moves it. */
export type ListWindow = {
  range: RowRange
  /** What a row takes that was never seen. */
  guess: number
  heights: RowHeights
  /** Shows the row at a place, unless it is in sight: a date's first at the top, any other lower. */
  reveal: (place: number, isStart: boolean) => void
  /** Whether a row of an event is in sight. */
  shows: (id: string) => boolean
  /** The place of the first row in sight, or of the one that the list is on its way to. */
  topPlace: () => number | null
}

/**
 * Draws the rows near the window and moves nothing that the reader looks at: whatever turns out higher
 * or lower than guessed above it is scrolled away at once.
 */
export function useListWindow(
  list: RefObject<HTMLDivElement | null>,
  outline: ListOutline,
): ListWindow {
  const [guess, setGuess] = useState(firstGuess)
  const [range, setRange] = useState<RowRange>(() => ({
    from: 0,
    to: Math.min(outline.size, drawnWhole),
  }))
  const heights = useMemo(() => guessHeights(outline, guess), [outline, guess])
  const held = useRef<Held>({ outline, anchor: null, goal: null, ownScroll: -1, width: 0 })

  const near = useCallback(
    (margin: number): RowRange => {
      const top = list.current?.getBoundingClientRect().top ?? 0
      if (outline.size <= drawnWhole) return { from: 0, to: outline.size }
      return {
        from: heights.rowAt(-top - margin),
        to: heights.rowAt(innerHeight - top + margin) + 1,
      }
    },
    [list, outline, heights],
  )

  const update = useCallback(() => {
    const needed = near(least)
    setRange(now =>
      now.from <= needed.from && now.to >= Math.min(needed.to, outline.size) && isLean(now, outline)
        ? now
        : near(most),
    )
  }, [near, outline])

  // After every drawing: what is there now is measured, and what the reader looks at put back.
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const hold = held.current
    if (hold.outline !== outline) {
      changeOutline(element, hold, outline, guess.frame)
      approach(element, hold, outline, heights)
      update()
    }
    measureRows(element, outline, heights, guess.frame)
    keepInPlace(element, hold)
    hold.anchor = findAnchor(element)
  })

  useEffect(() => {
    const element = list.current
    if (!element) return
    const hold = held.current
    const onScroll = () => {
      if (Math.abs(scrollY - hold.ownScroll) > 1) hold.goal = null
      hold.anchor = findAnchor(element)
      flushSync(update)
    }
    const observer = new ResizeObserver(() => {
      const width = element.clientWidth
      if (width !== hold.width) setGuess(now => guessFrom(element, now))
      hold.width = width
      measureRows(element, outline, heights, guess.frame)
      keepInPlace(element, hold)
      update()
    })
    observer.observe(element)
    update()
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('resize', update)
    return () => {
      observer.disconnect()
      removeEventListener('scroll', onScroll)
      removeEventListener('resize', update)
    }
  }, [list, outline, heights, guess, update])

  const reveal = useCallback(
    (place: number, isStart: boolean) => {
      const element = list.current
      const row = rowFrom(outline, place)
      if (!element || row >= outline.size) return
      // What was not found stands nowhere in the list; the next date is as good as another.
      if (!isStart && placeAt(outline, row) !== place) return
      const drawn = findRow(element, placeAt(outline, row))
      if (drawn && isInSight(drawn)) return
      const edge = stuckHeight()
      const top = edge + (isStart ? guess.frame : (innerHeight - edge) / 3)
      const hold = held.current
      hold.goal = { place: placeAt(outline, row), top }
      approach(element, hold, outline, heights)
      keepInPlace(element, hold)
      update()
    },
    [list, outline, heights, guess, update],
  )

  const topPlace = useCallback(
    () => held.current.goal?.place ?? (list.current && findAnchor(list.current)?.place) ?? null,
    [list],
  )
  const shows = useCallback((id: string) => showsEvent(list.current, id), [list])
  return { range, guess: guess.row, heights, reveal, shows, topPlace }
}

function showsEvent(list: HTMLElement | null, id: string): boolean {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-event-id]') ?? [])]
  return rows.some(row => row.dataset.eventId === id && isInSight(row))
}

/** Far more than is needed would be drawn, as after a search that found little. */
function isLean(range: RowRange, { size }: ListOutline): boolean {
  return size <= drawnWhole || range.to - range.from <= 2 * drawnWhole
}
