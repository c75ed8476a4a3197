'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { EventList } from '#components/list/event-list'
import { groupByDate } from '#lib/view/days'
import type { EventEntry } from '#lib/view/entries'
import { filterEntries } from '#lib/view/filter'
import type { FirstScreen } from '#lib/view/first-screen'
import { type Plan, planFor, planOutlined } from '#lib/view/plan'
import { isFiltered } from '#lib/view/query'
import { FilterBar } from './filter-bar'
import { followList, scrollListTo, scrollListToEvent } from './follow-map'
import { MapSlot } from './map-slot'
import { NothingFound } from './nothing-found'
import { PanelSlot } from './panel-slot'
import { RestOfList } from './rest-of-list'
import { type Loaded, useAllEntries, useExcerptWords } from './timeline-data'
import { announceTimeline, rereadView, useReaderView } from './view-store'

/** The timeline itself: map, list and a place for the panel. It stays while panels open and close. */
export function TimelineShell({ first, children }: { first: FirstScreen; children: ReactNode }) {
  const loaded = useAllEntries(first)
  const { entries, sources } = loaded
  const pathname = usePathname()
  const view = useReaderView()
  const words = useDeferredValue(view)
  const excerpts = useExcerptWords(view.words !== '')
  const found = useMemo(
    () => (isFiltered(words) ? filterEntries(entries, words, excerpts) : entries),
    [entries, words, excerpts],
  )
  const groups = useMemo(() => groupByDate(found), [found])
  const plan = usePlan(first, loaded, found)
  const selected = selectedIn(pathname)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path may bring a new query
  useEffect(rereadView, [pathname])
  useEffect(followList, [])
  useEffect(announceTimeline, [])
  useChanged(selected, scrollListToEvent)

  return (
    <div className="page" data-shell>
      <MapSlot
        plan={plan}
        selected={selected}
        range={view.range}
        isFiltered={isFiltered(words)}
        onMove={scrollListTo}
      />
      <div className="desk:grid desk:grid-cols-[minmax(0,1fr)_minmax(22rem,31rem)]">
        <main id="content" tabIndex={-1} className="min-w-0 desk:pr-12" data-under-sheet>
          <FilterBar total={first.total} sources={sources} view={view} found={found.length} />
          {found.length === 0 ? (
            <NothingFound view={view} sources={sources} />
          ) : (
            <div>
              <EventList
                groups={groups}
                sources={sources}
                selected={selected}
                words={words.words}
              />
            </div>
          )}
          <RestOfList first={first} state={loaded.state} />
        </main>
        <PanelSlot>{children}</PanelSlot>
      </div>
    </div>
  )
}

/** How the events found are laid out on the map; at first, while a few stand for all, as all will be. */
function usePlan(
  { map }: FirstScreen,
  { entries, sources, state }: Loaded,
  found: EventEntry[],
): Plan {
  const isOutlined = map !== null && state !== 'all' && found === entries
  return useMemo(
    () => (isOutlined ? planOutlined(map.entries, map.outline) : planFor(found, sources)),
    [isOutlined, map, found, sources],
  )
}

/** Tells of a new event that was opened; not of the one that the page came with. */
function useChanged(id: string | null, onChange: (id: string) => void): void {
  const last = useRef(id)
  useEffect(() => {
    if (id !== null && id !== last.current) onChange(id)
    last.current = id
  }, [id, onChange])
}

function selectedIn(pathname: string): string | null {
  const match = /^\/events\/([^/]+)/.exec(pathname)
  return match?.[1] ? decodeURIComponent(match[1]) : null
}
