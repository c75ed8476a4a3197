'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { EventList } from '#components/list/event-list'
import type { Source } from '#lib/model'
import type { FirstData } from '#lib/view/data/first-data'
import type { FirstScreen } from '#lib/view/first-screen'
import { isFiltered, type ReaderView } from '#lib/view/query'
import { FilterBar } from './filter-bar'
import { followLinks } from './follow-links'
import { followList, scrollListTo, scrollListToOpened } from './follow-map'
import { useIsHydrating } from './hydrating'
import { MapSlot } from './map-slot'
import { NothingFound } from './nothing-found'
import { PanelSlot } from './panel-slot'
import { usePlace } from './place'
import { RestOfList } from './rest-of-list'
import { useAllEntries } from './timeline-data'
import { TimelineProvider } from './timeline-reader'
import { type Found, useFound } from './use-found'
import { ViewLink } from './view-link'
import { announceTimeline, rereadView, useReaderView } from './view-store'

type FoundProps = Opened & { found: Found; view: ReaderView; sources: Source[] }

/** The event or the date whose page is open. */
type Opened = { event: string | null; date: string | null }

/** The timeline itself: map, list and a place for the panel. It stays while panels open and close. */
export function TimelineShell({ data, ...props }: ShellProps & { data: FirstData }) {
  return (
    <TimelineProvider first={data}>
      <Shell {...props} />
    </TimelineProvider>
  )
}

type ShellProps = {
  first: FirstScreen
  /** A page of thousands: as it is loaded it shows its panel, list and map are drawn by scripts. */
  isLight?: boolean
  children: ReactNode
}

function Shell({ first, isLight = false, children }: ShellProps) {
  const loaded = useAllEntries(first)
  const isBare = useIsHydrating() && isLight
  const path = usePlace(isLight ? '/opened/' : '/')
  const view = useReaderView()
  const found = useFound(first, loaded, view)
  const { event, date } = openedAt(path)
  useFollowing(path, event, date, isBare)

  return (
    <div className="page" data-shell data-opened={event || date ? '' : undefined}>
      <MapSlot
        plan={found.plan}
        selected={event}
        range={view.range}
        isFiltered={isFiltered(found.view)}
        onMove={scrollListTo}
        isBare={isBare}
      />
      <div className="desk:grid desk:grid-cols-[minmax(0,1fr)_minmax(22rem,31rem)]">
        <main id="content" tabIndex={-1} className="min-w-0 desk:pr-12" data-under-sheet>
          {!isBare && (
            <FilterBar
              whole={first.counts}
              counts={found.counts}
              sources={loaded.sources}
              view={view}
              found={found.words}
            />
          )}
          {isBare ? (
            <WayToList />
          ) : (
            <FoundList
              found={found}
              view={view}
              sources={loaded.sources}
              event={event}
              date={date}
            />
          )}
          {!isBare && <RestOfList first={first} state={loaded.state} />}
        </main>
        <PanelSlot path={path}>{children}</PanelSlot>
      </div>
    </div>
  )
}

function FoundList({ found, view, sources, event, date }: FoundProps) {
  if (found.entries.length === 0) return <NothingFound view={view} sources={sources} />
  return (
    <div>
      <EventList
        groups={found.groups}
        sources={sources}
        selected={event}
        date={date}
        words={found.view.words}
      />
    </div>
  )
}

/** Keeps list, map and address together. */
function useFollowing(
  path: string,
  event: string | null,
  date: string | null,
  isBare: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path may bring a new query
  useEffect(rereadView, [path])
  useEffect(followLinks, [])
  useEffect(followList, [])
  useEffect(announceTimeline, [])
  const last = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    if (isBare) return
    const opened = event ?? date
    // A page that is loaded begins with its title, a date with its day; the browser may have gone
    // back to where the reader was.
    const isPlaced = last.current === undefined && (event !== null || scrollY > 0)
    if (opened !== null && opened !== last.current && !isPlaced) scrollListToOpened()
    last.current = opened
  }, [event, date, isBare])
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
