'use client'

import { type ReactNode, useRef } from 'react'
import type { ListHandle } from '#components/list/event-list'
import type { Edtf } from '#lib/model'
import type { FirstData } from '#lib/view/data/first-data'
import { isFiltered } from '#lib/view/query'
import { FilterBar } from './filter-bar'
import { FoundList } from './found-list'
import { useIsHydrating } from './hydrating'
import { MapSlot } from './map-slot'
import { PanelSlot } from './panel-slot'
import { usePlace } from './place'
import { RestOfList } from './rest-of-list'
import { TimelineProvider } from './timeline-reader'
import { type Opened, useFollowing, useMoveList } from './use-following'
import { useSifted } from './use-sifted'
import { useUncovered } from './use-uncovered'
import { ViewLink } from './view-link'
import { useReaderView } from './view-store'

type ShellProps = {
  /** Months or years with events, for those who have no scripts. */
  dates: Edtf[]
  /** A page of thousands: as it is loaded it shows its panel, list and map are drawn by scripts. */
  isLight?: boolean
  children: ReactNode
}

/** The timeline itself: map, list and a place for the panel. It stays while panels open and close. */
export function TimelineShell({ first, ...props }: ShellProps & { first: FirstData }) {
  return (
    <TimelineProvider first={first}>
      <Shell {...props} />
    </TimelineProvider>
  )
}

function Shell({ dates, isLight = false, children }: ShellProps) {
  const isBare = useIsHydrating() && isLight
  const path = usePlace(isLight ? '/opened/' : '/')
  const view = useReaderView()
  const sifted = useSifted(view)
  const { event, date } = openedAt(path)
  const list = useRef<ListHandle>(null)
  useFollowing(path, list, { event, date }, isBare)
  const onMove = useMoveList(list)
  const isBehind = sifted.isBehind && sifted.failure === null
  useUncovered('list', !isBehind)

  return (
    <div className="page" data-shell data-opened={event || date ? '' : undefined}>
      <MapSlot
        found={sifted.places}
        selected={event}
        range={view.range}
        isFiltered={isFiltered(sifted.view)}
        onMove={onMove}
        isBare={isBare}
        isBehind={isBehind}
      />
      <div className="desk:grid desk:grid-cols-[minmax(0,1fr)_minmax(22rem,31rem)]">
        <main id="content" tabIndex={-1} className="min-w-0 desk:pr-12" data-under-sheet>
          {isBare ? (
            <WayToList />
          ) : (
            <>
              <FilterBar sifted={sifted} view={view} />
              <FoundList sifted={sifted} event={event} date={date} list={list} />
              <RestOfList dates={dates} />
            </>
          )}
        </main>
        <PanelSlot path={path}>{children}</PanelSlot>
      </div>
    </div>
  )
}

/** In place of the list for those whose browser does not draw it. */
function WayToList() {
  return (
    <div className="min-h-dvh">
      <p className="without-js py-4">
        <ViewLink href="/" className="text-link">
          The list of all events
        </ViewLink>
      </p>
    </div>
  )
}

function openedAt(path: string): Opened {
  const [, first = '', id = ''] = path.split('/')
  return first === 'events'
    ? { event: decodeURIComponent(id) || null, date: null }
    : { event: null, date: first || null }
}
