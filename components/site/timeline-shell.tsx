'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { EventList } from '#components/list/event-list'
import type { Source } from '#lib/model'
import type { FirstScreen } from '#lib/view/first-screen'
import { isFiltered, type ReaderView } from '#lib/view/query'
import { FilterBar } from './filter-bar'
import { followList, scrollListTo, scrollListToOpened } from './follow-map'
import { MapSlot } from './map-slot'
import { NothingFound } from './nothing-found'
import { PanelSlot } from './panel-slot'
import { RestOfList } from './rest-of-list'
import { useAllEntries } from './timeline-data'
import { type Found, useFound } from './use-found'
import { announceTimeline, rereadView, useReaderView } from './view-store'

type FoundProps = Opened & { found: Found; view: ReaderView; sources: Source[] }

/** The event or the date whose page is open. */
type Opened = { event: string | null; date: string | null }

/** The timeline itself: map, list and a place for the panel. It stays while panels open and close. */
export function TimelineShell({ first, children }: { first: FirstScreen; children: ReactNode }) {
  const loaded = useAllEntries(first)
  const pathname = usePathname()
  const view = useReaderView()
  const found = useFound(first, loaded, view)
  const { event, date } = openedAt(pathname)
  useFollowing(pathname, event, date)

  return (
    <div className="page" data-shell data-opened={event || date ? '' : undefined}>
      <MapSlot
        plan={found.plan}
        selected={event}
        range={view.range}
        isFiltered={isFiltered(found.view)}
        onMove={scrollListTo}
      />
      <div className="desk:grid desk:grid-cols-[minmax(0,1fr)_minmax(22rem,31rem)]">
        <main id="content" tabIndex={-1} className="min-w-0 desk:pr-12" data-under-sheet>
          <FilterBar
            whole={first.counts}
            counts={found.counts}
            sources={loaded.sources}
            view={view}
            found={found.words}
          />
          <FoundList found={found} view={view} sources={loaded.sources} event={event} date={date} />
          <RestOfList first={first} state={loaded.state} />
        </main>
        <PanelSlot>{children}</PanelSlot>
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
function useFollowing(pathname: string, event: string | null, date: string | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path may bring a new query
  useEffect(rereadView, [pathname])
  useEffect(followList, [])
  useEffect(announceTimeline, [])
  const last = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    const opened = event ?? date
    // A page that is loaded begins with its title, a date with its day; the browser may have gone
    // back to where the reader was.
    const isPlaced = last.current === undefined && (event !== null || scrollY > 0)
    if (opened !== null && opened !== last.current && !isPlaced) scrollListToOpened()
    last.current = opened
  }, [event, date])
}

function openedAt(pathname: string): Opened {
  const [, first = '', id = ''] = pathname.split('/')
  return first === 'events'
    ? { event: decodeURIComponent(id) || null, date: null }
    : { event: null, date: first || null }
}
