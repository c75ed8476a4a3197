'use client'

import { memo, useCallback, useEffect, useRef } from 'react'
import { MapRoom } from '#components/map/map-room'
import { TimelineMap } from '#components/map/timeline-map'
import type { PlaceSet } from '#lib/view/data/place-set'
import type { ReaderView } from '#lib/view/query'
import { preparePanel } from './panel-pages'
import { goTo } from './place'
import { useStickyHeight } from './sticky-height'
import { useTimeline } from './timeline-reader'
import { changeView, currentView } from './view-store'

type MapSlotProps = {
  /** The rows that the reader asked for; null for all. */
  found: PlaceSet | null
  selected: string | null
  range: ReaderView['range']
  /** Whether these are not all events. */
  isFiltered: boolean
  /** Told when the reader has moved the map. */
  onMove: (range: ReaderView['range']) => void
  /** Whether nothing is drawn yet. */
  isBare: boolean
  /** Whether what the reader asks for is still being found out. */
  isBehind: boolean
}

/** The place of the map. On a desk it stays in sight while the list scrolls, unless it is too high. */
export const MapSlot = memo(function MapSlot({
  found,
  selected,
  range,
  isFiltered,
  onMove,
  isBare,
  isBehind,
}: MapSlotProps) {
  const slot = useRef<HTMLDivElement>(null)
  useStickyHeight(slot)
  const { first, reader, open: openTimeline } = useTimeline()
  const isElsewhere = range !== null && reader === null
  // A link to a stretch of time: what it shows did not come with the page.
  useEffect(() => {
    if (isElsewhere) openTimeline()
  }, [openTimeline, isElsewhere])

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
      {isBare ? (
        <MapRoom first={first} />
      ) : (
        <TimelineMap
          first={first}
          reader={reader}
          found={found}
          selected={selected}
          range={range}
          onPress={prepare}
          onSelect={open}
          onRange={show}
          isBehind={isBehind}
        />
      )}
    </div>
  )
})

function prepare(id: string): void {
  preparePanel(placeOfEvent(id))
}

function open(id: string): void {
  goTo(placeOfEvent(id), currentView())
}

function placeOfEvent(id: string): string {
  return `/events/${encodeURIComponent(id)}/`
}
