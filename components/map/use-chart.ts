import { useEffect, useMemo, useState } from 'react'
import type { Chart } from '#lib/view/chart'
import type { FirstData } from '#lib/view/data/first-data'
import { countPlaces, listPlaces, type PlaceSet } from '#lib/view/data/place-set'
import type { TimelineReader } from '#lib/view/data/reader'
import { countEvents, type SecondRows } from '#lib/view/data/second-rows'
import type { EventEntry } from '#lib/view/entries'
import { frameOf } from '#lib/view/frame'
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
 * whole and fitted; of more the tiles are drawn. While that little is read the map stays as it was.
 */
export function useChart(shown: ShownEvents): { chart: Chart; isReading: boolean } {
  const { first, reader, found, selected } = shown
  const { entries: few, room, isReading } = useFewEntries(shown)
  const tiles = useTiles(reader, found, first.map.fitted)
  const seconds = useSeconds(few ? null : reader, found !== null || tiles.isMoved)
  const [read, setRead] = useState<EventEntry | null>(null)
  const opened = read?.id === selected ? read : null
  const chart = useMemo(() => {
    if (few) return chartOfPlan(planFor(few, first.sources, room))
    const { want } = tiles
    const count = found ? countFound(found, seconds) : first.events - first.undated
    return chartOfTiles({ first, reader, found, count, seconds, opened, want })
  }, [few, room, first, reader, found, seconds, opened, tiles])
  useOpened(few ? null : reader, selected, chart, setRead)
  const [settled, setSettled] = useState(chart)
  if (!isReading && settled !== chart) setSettled(chart)
  return { chart: isReading ? settled : chart, isReading }
}

/** Without `seconds` an event is counted under each of its dates. */
function countFound(found: PlaceSet, seconds: SecondRows | null): number {
  return seconds ? countEvents(found, seconds).events : countPlaces(found)
}

/** The events to draw where they are few, and the room that a part of all has: no more than all have. */
type FewEntries = { entries: EventEntry[] | null; room: number | undefined; isReading: boolean }

/** Those of the page, or those found once they were read. */
function useFewEntries({ first, reader, found }: ShownEvents): FewEntries {
  const all = useMemo(() => entriesOfPage(first), [first])
  const { entries: read, isReading } = useFoundEntries(all === null ? reader : null, found)
  const entries = useMemo(() => {
    if (all && found) return siftEntriesOfPage(first, all, found)
    return all ?? read
  }, [first, all, found, read])
  const whole = useMemo(
    () => (all ? planFor(all, first.sources).frame : frameOf(first.map.needed)),
    [first, all],
  )
  return { entries, room: found ? whole.height : undefined, isReading }
}

type FoundEntries = { found: PlaceSet; entries: EventEntry[] | null }

function useFoundEntries(reader: TimelineReader | null, found: PlaceSet | null) {
  const [read, setRead] = useState<FoundEntries | null>(null)
  const isFew = useMemo(
    () => reader !== null && found !== null && isFewToRead(found),
    [reader, found],
  )
  useEffect(() => {
    if (!reader || !found || !isFew) return
    let isWanted = true
    reader.readRows(listPlaces(found)).then(result => {
      if (isWanted) setRead({ found, entries: result.ok ? entriesOfRows(result.value) : null })
    })
    return () => {
      isWanted = false
    }
  }, [reader, found, isFew])
  const isThere = found !== null && read?.found === found
  return { entries: isThere ? read.entries : null, isReading: isFew && !isThere }
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
