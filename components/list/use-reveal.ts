import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { type ListOutline, placeAt, rowFrom } from '#lib/view/list/list-outline'
import type { ListWindow } from './use-list-window'
import type { Rows } from './use-rows'

/** What may be asked of the list from elsewhere. */
export type ListHandle = Pick<ListWindow, 'shows' | 'topPlace'> & {
  /** As the window of the list does, a moment later; resolves when it has been done. */
  reveal: (place: number, isStart: boolean) => Promise<void>
}

const around = 30 // rows either side: a high window, and what is drawn beyond it
const longestWait = 300 // ms: then their room is shown first

type Current = { outline: ListOutline; rows: Rows; list: ListWindow }

/** Moves the list once the rows to be seen have come, so that they need not settle before the reader. */
export function useReveal(outline: ListOutline, rows: Rows, list: ListWindow): ListHandle {
  const current = useRef<Current>({ outline, rows, list })
  useLayoutEffect(() => {
    current.current = { outline, rows, list }
  })
  const wanted = useRef<number | null>(null)

  const reveal = useCallback(async (place: number, isStart: boolean) => {
    wanted.current = place
    const unwatch = watchReader(() => {
      wanted.current = null
    })
    await bringRows(current, place)
    unwatch()
    // Another row may be wanted by now, or none, and the list be another.
    if (wanted.current !== place) return
    wanted.current = null
    current.current.list.reveal(place, isStart)
  }, [])
  const topPlace = useCallback(() => wanted.current ?? current.current.list.topPlace(), [])
  const { shows } = list
  return useMemo(() => ({ reveal, topPlace, shows }), [reveal, topPlace, shows])
}

function bringRows({ current: { outline, rows } }: RefObject<Current>, place: number) {
  const row = rowFrom(outline, place)
  const from = Math.max(0, row - around)
  const size = Math.max(0, Math.min(outline.size, row + around) - from)
  const places = Array.from({ length: size }, (_, index) => placeAt(outline, from + index))
  const late = new Promise(end => setTimeout(end, longestWait))
  return Promise.race([rows.bring(places), late])
}

/** Tells when the reader moves the page, by what the map and other controls leave to it. Returns the undoing. */
function watchReader(onMove: () => void): () => void {
  const end = new AbortController()
  const onInput = ({ defaultPrevented }: Event) => {
    if (!defaultPrevented) onMove()
  }
  for (const input of ['wheel', 'touchmove', 'keydown'])
    addEventListener(input, onInput, { passive: true, signal: end.signal })
  return () => end.abort()
}
