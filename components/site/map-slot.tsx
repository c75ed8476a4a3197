'use client'

import { memo, useCallback, useMemo, useRef } from 'react'
import { TimelineMap } from '#components/map/timeline-map'
import type { Plan } from '#lib/view/plan'
import { chartOfPlan } from '#lib/view/plan-chart'
import { closeRange, type ReaderView } from '#lib/view/query'
import { goTo } from './place'
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
  /** Whether nothing is drawn yet. */
  isBare: boolean
}

/** The place of the map. On a desk it stays in sight while the list scrolls, unless it is too high. */
export const MapSlot = memo(function MapSlot({
  plan,
  selected,
  range,
  isFiltered,
  onMove,
  isBare,
}: MapSlotProps) {
  const slot = useRef<HTMLDivElement>(null)
  useStickyHeight(slot)
  const { whole } = plan
  const shown = useMemo(() => closeRange(range, whole), [range, whole])

  const show = useCallback(
    (next: ReaderView['range']) => {
      changeView({ range: next })
      onMove(next)
    },
    [onMove],
  )

  return (
    <div
      ref={slot}
      className="map-slot"
      data-filtered={isFiltered || undefined}
      data-bare={isBare || undefined}
      data-under-sheet
    >
      <TimelineMap
        chart={chartOfPlan(plan)}
        selected={selected}
        range={shown}
        onSelect={open}
        onRange={show}
        isBare={isBare}
      />
    </div>
  )
})

function open(id: string): void {
  goTo(`/events/${encodeURIComponent(id)}/`, currentView())
}
