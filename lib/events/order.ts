import type { NewsEvent, Report } from '#lib/model'
import { compareEdtf } from '#lib/time/edtf'
import { groupBy } from './group-by'

/** Usual hours of the parts of a day; a day without a time stands with its noon. */
const hours: Record<string, string> = {
  MO: '08:00',
  MI: '12:00',
  AF: '15:00',
  EV: '19:00',
  NI: '22:00',
}
const noHour = '12:30'

type Place = { event: NewsEvent; hour: string; guide: string; at: number }

/**
 * Events in order of time: by date, within a date by time of day, and where that is not told in the
 * order of telling. Undated ones come last. The order never depends on that of `events`.
 */
export function inOrderOfTime(events: NewsEvent[]): NewsEvent[] {
  const byDate = groupBy(events, ({ date }) => date)
  const dates = [...byDate.keys()].filter(date => date !== null).sort(compareEdtf)
  const undated = byDate.get(null) ?? []
  return [...dates.flatMap(date => inOrderOfDay(byDate.get(date) ?? [])), ...inOrderOfDay(undated)]
}

function inOrderOfDay(events: NewsEvent[]): NewsEvent[] {
  const guide = fullestArticle(events)
  const places = events.map(event => placeOf(event, guide)).sort(byPlace)
  // What comes "later" comes after what it is counted from: after the hour of the telling before it.
  for (const [index, place] of places.entries()) {
    if (!isLater(place.event)) continue
    const before = places.filter(
      (other, at) => at !== index && other.guide === place.guide && other.at < place.at,
    )
    const last = before.toSorted((a, b) => b.at - a.at)[0]
    if (last && last.hour > place.hour) place.hour = last.hour
  }
  return places.sort(byPlace).map(({ event }) => event)
}

/** The article that tells most of the day: its order of telling is the guide. */
function fullestArticle(events: NewsEvent[]): string {
  const counts = new Map<string, number>()
  for (const { reports } of events) {
    for (const { article } of reports) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return first?.[0] ?? ''
}

function placeOf(event: NewsEvent, guide: string): Place {
  const report = event.reports.find(({ article }) => article === guide) ?? event.reports[0]
  return {
    event,
    hour: event.time ? (hours[event.time] ?? event.time) : noHour,
    guide: report?.article ?? '',
    at: firstMention(report),
  }
}

function firstMention(report: Report | undefined): number {
  return (
    report?.mentions.find(({ date }) => date === report.date)?.start ??
    report?.mentions[0]?.start ??
    0
  )
}

function isLater({ reports }: NewsEvent): boolean {
  return (
    reports[0]?.mentions.some(({ timexes }) => timexes.some(({ rule }) => rule === 'later')) ??
    false
  )
}

function byPlace(a: Place, b: Place): number {
  return (
    compareText(a.hour, b.hour) ||
    compareText(a.guide, b.guide) ||
    a.at - b.at ||
    compareText(a.event.id, b.event.id)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
