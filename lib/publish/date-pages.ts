import type { Edtf } from '#lib/model'
import { addMonths, compareEdtf, firstDay, formatDay, overlaps, parseEdtf } from '#lib/time/edtf'
import { type DateGroup, datePath, groupByDate, type Row } from '#lib/view/days'
import type { EventEntry } from '#lib/view/entries'

/** Up to this many days between first and last event, a day without events has a page too. */
const smallSpan = 400

/** What stands on a date's page. */
export type DatePage = {
  date: Edtf
  /** Groups whose date lies in this one, in time order. */
  groups: DateGroup[]
  /** Groups with a wider date that this one lies in or touches. */
  wider: DateGroup[]
  /** The nearest dates of the same precision that have events. */
  before: Edtf | null
  after: Edtf | null
}

/** All dates that have a page, and what each shows. */
export type DatePages = {
  dates: Edtf[]
  /** Those of them with events. */
  eventful: Edtf[]
  read: (date: Edtf) => DatePage | null
}

/**
 * Every day, month and year with events has a page. Where the whole timeline spans at most 400
 * days, the other days and months within it have one as well, which names the nearest dates; where
 * it spans more, the page for an unknown address does that in the browser.
 */
export function planDatePages(entries: EventEntry[]): DatePages {
  const groups = groupByDate(entries).filter(group => group.date !== null)
  const eventful = findEventfulDates(groups)
  const pages = new Set([...eventful, ...findQuietDates(eventful)])
  const dates = [...pages].sort(compareEdtf)
  const lists = new Map(
    [4, 7, 10].map(length => [length, eventful.filter(date => date.length === length)]),
  )
  const find = groupFinder(groups)
  return {
    dates,
    eventful,
    read: date => (pages.has(date) ? readPage(date, find, lists.get(date.length) ?? []) : null),
  }
}

/** Days, months and years that some event is dated to, in order. */
function findEventfulDates(groups: DateGroup[]): Edtf[] {
  const dates = new Set<Edtf>()
  for (const { date } of groups) {
    if (!date || !datePath(date)) continue
    dates.add(date)
    dates.add(date.slice(0, 7))
    dates.add(date.slice(0, 4))
  }
  return [...dates].sort(compareEdtf)
}

function findQuietDates(eventful: Edtf[]): Edtf[] {
  const months = eventful.filter(date => date.length === 7).map(date => firstDay(date) ?? 0)
  const first = months[0]
  const last = months.at(-1)
  if (first === undefined || last === undefined) return []
  const end = addMonths(last, 1)
  if (end - first > smallSpan) return []
  const days = Array.from({ length: end - first }, (_, index) => formatDay(first + index))
  return days.flatMap(day => [day, day.slice(0, 7), day.slice(0, 4)])
}

/** The rows of a page, each event once: a disputed one may stand under several of its dates. */
export function listEvents(page: DatePage): Row[] {
  const rows = new Map<string, Row>()
  for (const row of page.groups.flatMap(group => group.rows)) {
    if (!rows.has(row.entry.id)) rows.set(row.entry.id, row)
  }
  return [...rows.values()]
}

/** Groups by their own date, and the vague ones, which may touch any date, in a list. */
type GroupFinder = { inside: (date: Edtf) => DateGroup[]; wider: (date: Edtf) => DateGroup[] }

function groupFinder(groups: DateGroup[]): GroupFinder {
  const byPart = new Map<string, DateGroup[]>()
  const vague: DateGroup[] = []
  for (const group of groups) {
    const date = group.date ?? ''
    if (!datePath(date) || date.length < 10) vague.push(group)
    for (const length of [4, 7, 10]) {
      if (!datePath(date) || date.length < length) continue
      const part = date.slice(0, length)
      const inPart = byPart.get(part)
      if (inPart) inPart.push(group)
      else byPart.set(part, [group])
    }
  }
  const isInside = (group: DateGroup, date: Edtf) => group.date !== null && lies(group.date, date)
  return {
    inside: date => {
      const own = byPart.get(date) ?? []
      const intervals = vague.filter(group => !own.includes(group) && isInside(group, date))
      return [...own, ...intervals].sort((a, b) => compareEdtf(a.date ?? '', b.date ?? ''))
    },
    wider: date =>
      vague.filter(group => group.date && !isInside(group, date) && overlaps(group.date, date)),
  }
}

function lies(inner: Edtf, outer: Edtf): boolean {
  const a = parseEdtf(inner)
  const b = parseEdtf(outer)
  return !!a && !!b && !a.openStart && !a.openEnd && a.from >= b.from && a.to <= b.to
}

/** How many of the dates, which are in order and as precise as `date`, lie before it. */
function placeIn(dates: Edtf[], date: Edtf): number {
  const day = firstDay(date) ?? 0
  let [from, to] = [0, dates.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((firstDay(dates[middle] ?? '') ?? 0) < day) from = middle + 1
    else to = middle
  }
  return from
}

function readPage(date: Edtf, find: GroupFinder, eventful: Edtf[]): DatePage {
  const first = placeIn(eventful, date)
  return {
    date,
    groups: find.inside(date),
    wider: find.wider(date),
    before: eventful[first - 1] ?? null,
    after: eventful[eventful[first] === date ? first + 1 : first] ?? null,
  }
}
