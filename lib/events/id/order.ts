import { groupBy } from '#lib/events/group-by'
import type { Edtf, NewsEvent, Report } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { compareEdtf } from '#lib/time/edtf'

/** Usual hours of the parts of a day; a day without a time stands with its noon. */
const hours: Record<string, string> = {
  MO: '08:00',
  MI: '12:00',
  AF: '15:00',
  EV: '19:00',
  NI: '22:00',
}
const noHour = '12:30'

/** What tells where an event stands among others. */
export type TimePlace = {
  date: Edtf | null
  time?: string
  /** Whether it is told as coming "later" than what stands before. */
  isLater: boolean
  /** Where each article tells of it first, the surest first. */
  tellings: { article: string; at: number }[]
}

/** Where an event stands among others. */
export function timePlaceOf({ date, time, reports }: Omit<NewsEvent, 'id' | 'story'>): TimePlace {
  return {
    date,
    ...(time && { time }),
    isLater:
      reports[0]?.mentions.some(({ timexes }) => timexes.some(({ rule }) => rule === 'later')) ??
      false,
    tellings: reports.map(report => ({ article: report.article, at: firstMention(report) })),
  }
}

type Placed = TimePlace & { id: string }
type Place<T> = { event: T; hour: string; guide: string; at: number }

/**
 * Events in order of time: by date, within a date by time of day, and where that is not told in the
 * order of telling. Undated ones come last. The order never depends on that of `events`.
 */
export function inOrderOfTime<T extends Placed>(events: T[]): T[] {
  const byDate = groupBy(events, ({ date }) => date)
  const dates = [...byDate.keys()].filter(date => date !== null).sort(compareEdtf)
  const undated = byDate.get(null) ?? []
  return [...dates.flatMap(date => inOrderOfDay(byDate.get(date) ?? [])), ...inOrderOfDay(undated)]
}

function inOrderOfDay<T extends Placed>(events: T[]): T[] {
  const counts = countArticles(events)
  const places = events.map(event => placeOf(event, counts)).sort(byPlace)
  const byGuide = groupBy(places, ({ guide }) => guide)
  // What comes "later" comes after what it is counted from: after the hour of the telling before it.
  for (const place of places) {
    if (!place.event.isLater) continue
    const before = byGuide.get(place.guide)?.filter(({ at }) => at < place.at) ?? []
    const last = before.toSorted((a, b) => b.at - a.at)[0]
    if (last && last.hour > place.hour) place.hour = last.hour
  }
  return places.sort(byPlace).map(({ event }) => event)
}

/** How many of the events each article tells: the order of telling of the fullest is the guide. */
function countArticles(events: Placed[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { tellings } of events) {
    for (const { article } of tellings) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return counts
}

function placeOf<T extends Placed>(event: T, counts: Map<string, number>): Place<T> {
  const [guide] = event.tellings.toSorted(
    (a, b) =>
      (counts.get(b.article) ?? 0) - (counts.get(a.article) ?? 0) ||
      compareText(a.article, b.article),
  )
  return {
    event,
    hour: event.time ? (hours[event.time] ?? event.time) : noHour,
    guide: guide?.article ?? '',
    at: guide?.at ?? 0,
  }
}

function firstMention(report: Report): number {
  return (
    report.mentions.find(({ date }) => date === report.date)?.start ??
    report.mentions[0]?.start ??
    0
  )
}

function byPlace<T extends Placed>(a: Place<T>, b: Place<T>): number {
  return (
    compareText(a.hour, b.hour) ||
    compareText(a.guide, b.guide) ||
    a.at - b.at ||
    compareText(a.event.id, b.event.id)
  )
}
