import { useEffect, useMemo, useState } from 'react'
import type { Chart } from '#lib/view/chart'
import type { FirstData } from '#lib/view/data/first-data'
import { countPlaces, listPlaces, type PlaceSet } from '#lib/view/data/place-set'
import type { TimelineReader } from '#lib/view/data/reader'
import { countEvents, type SecondRows } from '#lib/view/data/second-rows'
import type { EventEntry } from '#lib/view/entries'
import {
  entriesOfPage,
  entriesOfRows,
  isFewToRead,
  siftEntriesOfPage,
} from '#lib/view/level/few-entries'
import { chartOfTiles } from '#lib/view/level/tile-chart'
import { planFor } from '#lib/view/plan'
import { chartOfPlan } from '#lib/view/plan-chart'
import { useTiles } from './use-tiles'

/** What the map is to show. */
export type ShownEvents = {
  first: FirstData
  /** Null until the index has come. */
  reader: TimelineReader | null
  /** The rows that the reader asked for; null for all. */
  found: PlaceSet | null
  /** The event whose panel is open. */
  selected: string | null
}

/**
 * The map of what was found. What is all in the page, and what was found and is little, is planned as a
 * whole and fitted; of more the tiles are drawn.
 */
export function useChart(shown: ShownEvents): Chart {
  const { first, reader, found, selected } = shown
  const few = useFewEntries(shown)
  const tiles = useTiles(reader, found, first.map.fitted)
  const seconds = useSeconds(few ? null : reader, found !== null || tiles.isMoved)
  const [read, setRead] = useState<EventEntry | null>(null)
  const opened = read?.id === selected ? read : null
  const chart = useMemo(() => {
    if (few) return chartOfPlan(planFor(few, first.sources))
    const { want } = tiles
    const count = found ? countFound(found, seconds) : first.events - first.undated
    return chartOfTiles({ first, reader, found, count, seconds, opened, want })
  }, [few, first, reader, found, seconds, opened, tiles])
  useOpened(few ? null : reader, selected, chart, setRead)
  return chart
}

/** Without `seconds` an event is counted under each of its dates. */
function countFound(found: PlaceSet, seconds: SecondRows | null): number {
  return seconds ? countEvents(found, seconds).events : countPlaces(found)
}

/** The events to draw where they are few: those of the page, or those found once they were read. */
function useFewEntries({ first, reader, found }: ShownEvents): EventEntry[] | null {
  const all = useMemo(() => entriesOfPage(first), [first])
  const read = useFoundEntries(all === null ? reader : null, found)
  return useMemo(() => {
    if (all && found) return siftEntriesOfPage(first, all, found)
    return all ?? read
  }, [first, all, found, read])
}

function useFoundEntries(
  reader: TimelineReader | null,
  found: PlaceSet | null,
): EventEntry[] | null {
  const [read, setRead] = useState<{ found: PlaceSet; entries: EventEntry[] } | null>(null)
  useEffect(() => {
    if (!reader || !found || !isFewToRead(found)) return
    let isWanted = true
    reader.readRows(listPlaces(found)).then(result => {
      if (isWanted && result.ok) setRead({ found, entries: entriesOfRows(result.value) })
    })
    return () => {
      isWanted = false
    }
  }, [reader, found])
  return found !== null && read?.found === found ? read.entries : null
}

/** Reads the open event where the map does not draw it. */
function useOpened(
  reader: TimelineReader | null,
  selected: string | null,
  chart: Chart,
  onRead: (entry: EventEntry) => void,
): void {
  useEffect(() => {
    if (!reader || selected === null || chart.entryOf(selected)) return
    let isWanted = true
    readEntry(reader, selected).then(entry => {
      if (isWanted && entry) onRead(entry)
    })
    return () => {
      isWanted = false
    }
  }, [reader, selected, chart, onRead])
}

async function readEntry(reader: TimelineReader, id: string): Promise<EventEntry | null> {
  const at = await reader.findEvent(id)
  const rows = at.ok ? await reader.readRows([at.value.place]) : at
  return rows.ok ? (rows.value[0]?.entry ?? null) : null
}

/** Read once they are needed. */
function useSeconds(reader: TimelineReader | null, isNeeded: boolean): SecondRows | null {
  const [seconds, setSeconds] = useState<SecondRows | null>(null)
  useEffect(() => {
    if (reader && isNeeded)
      reader.readSecondRows().then(result => {
        if (result.ok) setSeconds(result.value)
      })
  }, [reader, isNeeded])
  return seconds
}
