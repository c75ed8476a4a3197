'use client'

import { useRouter } from 'next/navigation'
import { memo, useCallback, useMemo, useRef } from 'react'
import { TimelineMap } from '#components/map/timeline-map'
import type { Plan } from '#lib/view/plan'
import { closeRange, formatQuery, type ReaderView } from '#lib/view/query'
import { useStickyHeight } from './sticky-height'
import { changeView, currentView } from './view-store'

type MapSlotProps = {
  plan: Plan
  selected: string | null
  range: ReaderView['range']
  /** Whether these are not all events. */
  isFiltered: boolean
  /** Told when the reader has moved the map. */
  onMove: (range: ReaderView['range']) => void
}

/** The place of the map. On a desk it stays in sight while the list scrolls, unless it is too high. */
export const MapSlot = memo(function MapSlot({
  plan,
  selected,
  range,
  isFiltered,
  onMove,
}: MapSlotProps) {
  const slot = useRef<HTMLDivElement>(null)
  const router = useRouter()
  useStickyHeight(slot)
  const { whole } = plan
  const shown = useMemo(() => closeRange(range, whole), [range, whole])

  const open = useCallback(
    (id: string) =>
      router.push(`/events/${encodeURIComponent(id)}/${formatQuery(currentView())}`, {
        scroll: false,
      }),
    [router],
  )
  const show = useCallback(
    (next: ReaderView['range']) => {
      changeView({ range: next })
      onMove(next)
    },
    [onMove],
  )

  return (
    <div ref={slot} className="map-slot" data-filtered={isFiltered || undefined} data-under-sheet>
      <TimelineMap plan={plan} selected={selected} range={shown} onSelect={open} onRange={show} />
    </div>
  )
})
