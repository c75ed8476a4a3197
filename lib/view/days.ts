import type { Edtf } from '#lib/model'
import { compareEdtf, parseEdtf } from '#lib/time/edtf'
import type { Dating, EventEntry } from './entries'

/** One line of the list: an event under one of the dates that its sources give it. */
export type Row = { entry: EventEntry; dating: Dating | null }

/** The events under one heading; `date` is null for those that could not be dated. */
export type DateGroup = { date: Edtf | null; rows: Row[] }

/** Hours that stand for the parts of a day when events of one day are put in order. */
const hours: Record<string, number> = { MO: 8, MI: 12, AF: 15, EV: 19, NI: 22 }
const noon = 12

/**
 * Entries under headings in time order: day, month, year and interval each under its own, a
 * disputed event under each of its dates, the undated at the end. Within a heading by time of day,
 * an event without one as at noon, else in the order given.
 */
export function groupByDate(entries: EventEntry[]): DateGroup[] {
  const groups = new Map<Edtf, Row[]>()
  const undated: Row[] = []
  for (const entry of entries) {
    if (entry.datings.length === 0) undated.push({ entry, dating: null })
    for (const dating of entry.datings) {
      const rows = groups.get(dating.date)
      if (rows) rows.push({ entry, dating })
      else groups.set(dating.date, [{ entry, dating }])
    }
  }
  const dated = [...groups].map(([date, rows]) => ({ date, rows: rows.sort(byTimeOfDay) }))
  dated.sort((a, b) => compareEdtf(a.date, b.date))
  return undated.length > 0 ? [...dated, { date: null, rows: undated }] : dated
}

/** Entries in order of their headline dates, the undated last: the order of "previous" and "next". */
export function orderByDate(entries: EventEntry[]): EventEntry[] {
  return groupByDate(entries.map(entry => ({ ...entry, datings: entry.datings.slice(0, 1) })))
    .flatMap(group => group.rows)
    .map(row => row.entry.id)
    .flatMap(findIn(entries))
}

/** The address of a date's page, for days, months and years; null for any other date. */
export function datePath(edtf: Edtf): string | null {
  const date = parseEdtf(edtf)
  return date && /^\d{4}(-\d\d){0,2}$/.test(edtf) ? `/${edtf}/` : null
}

function byTimeOfDay(a: Row, b: Row): number {
  return hourOf(a.dating) - hourOf(b.dating)
}

function hourOf(dating: Dating | null): number {
  if (!dating?.time) return noon
  const clock = /^(\d\d):(\d\d)/.exec(dating.time)
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60
  return hours[dating.time] ?? noon
}

function findIn(entries: EventEntry[]): (id: string) => EventEntry[] {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  return id => {
    const entry = byId.get(id)
    return entry ? [entry] : []
  }
}
