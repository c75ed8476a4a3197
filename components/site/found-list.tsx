import { type RefObject, useEffect, useMemo } from 'react'
import { EventList, type ListHandle } from '#components/list/event-list'
import { ListTrouble } from '#components/list/list-trouble'
import { listPlaces } from '#lib/view/data/place-set'
import { unpackRows } from '#lib/view/data/reader'
import {
  type ListOutline,
  outlineAll,
  outlineFirst,
  outlineFound,
} from '#lib/view/list/list-outline'
import { NothingFound } from './nothing-found'
import { looksOf } from './source-name'
import { useTimeline } from './timeline-reader'
import type { Opened } from './use-following'
import { failureOf, type Sifted } from './use-sifted'

type Props = Opened & { sifted: Sifted; list: RefObject<ListHandle | null> }

/** The list of what was found, or why there is none. */
export function FoundList({ sifted, event, date, list }: Props) {
  const { first, state, open } = useTimeline()
  const looks = useMemo(() => looksOf(first.sources), [first])
  const outline = useOutline(sifted)
  const more = sifted.places ? 0 : first.rows - outline.size
  useOpenAtScroll(open, more > 0)
  if (sifted.failure) return <ListTrouble failure={sifted.failure} retry={sifted.retry} />
  if (outline.size === 0) return <NothingFound view={sifted.view} sources={first.sources} />
  return (
    <div
      aria-busy={sifted.isBehind || undefined}
      className="transition-opacity delay-300 aria-busy:opacity-40"
    >
      <EventList
        ref={list}
        outline={outline}
        more={more}
        sources={looks}
        selected={event}
        date={date}
        words={sifted.marked}
      />
      {more > 0 && <ListTrouble failure={failureOf(state)} retry={open} />}
    </div>
  )
}

/** Whoever scrolls on will see what did not come with the page. */
function useOpenAtScroll(open: () => void, isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return
    addEventListener('scroll', open, { once: true, passive: true })
    return () => removeEventListener('scroll', open)
  }, [open, isNeeded])
}

/** The rows to be listed: until the dates are there, those that came with the page. */
function useOutline({ places }: Sifted): ListOutline {
  const { first, reader } = useTimeline()
  return useMemo(() => {
    if (reader && places) return outlineFound(reader.dates, listPlaces(places))
    if (reader) return outlineAll(reader.dates)
    const ids = first.sources.map(({ id }) => id)
    return outlineFirst(unpackRows(first.first, ids, 0))
  }, [first, reader, places])
}
