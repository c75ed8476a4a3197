import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ListHandle } from '#components/list/event-list'
import type { ReaderView } from '#lib/view/query'
import { followLinks } from './follow-links'
import { followList, scrollListTo, scrollListToDate, scrollListToEvent } from './follow-map'
import { useTimeline } from './timeline-reader'
import { announceTimeline, rereadView } from './view-store'

/** The event or the date whose page is open. */
export type Opened = { event: string | null; date: string | null }

type List = RefObject<ListHandle | null>

/** Keeps list, map and address together. */
export function useFollowing(path: string, list: List, opened: Opened, isBare: boolean): void {
  const { reader } = useTimeline()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path may bring a new query
  useEffect(rereadView, [path])
  useEffect(followLinks, [])
  useEffect(announceTimeline, [])
  useEffect(() => (reader ? followList(list, reader.dates) : undefined), [list, reader])
  useShowOpened(list, opened, isBare)
}

/** For the map: the list goes along when the reader moves it. */
export function useMoveList(list: List): (range: ReaderView['range']) => void {
  const { reader } = useTimeline()
  return useCallback(
    range => {
      if (list.current && reader) scrollListTo(range, list.current, reader.dates)
    },
    [list, reader],
  )
}

/** The list goes to what was opened elsewhere. */
function useShowOpened(list: List, { event, date }: Opened, isBare: boolean): void {
  const { reader } = useTimeline()
  const shown = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    const opened = event ?? date
    if (isBare) return
    // A page that is loaded begins with its title, a date with its day; the browser may have gone
    // back to where the reader was.
    if (shown.current === undefined) shown.current = event || scrollY > 0 ? opened : null
    if (opened === shown.current) return
    if (opened !== null && (!reader || !list.current)) return
    shown.current = opened
    if (!reader || !list.current) return
    if (event) scrollListToEvent(event, list.current, reader)
    else if (date) scrollListToDate(date, list.current, reader.dates)
  }, [event, date, isBare, reader, list])
}
