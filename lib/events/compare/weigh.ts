import { isHard } from '#lib/events/mention/basis'
import type { NewsEvent, Publication, Report } from '#lib/model'
import { firstDay, parseEdtf } from '#lib/time/edtf'

type Weighed = Pick<NewsEvent, 'date' | 'reports'>

/** A report that names no date of its own tells of its day less surely. */
const undated = 0.7
/** What is announced is written about, but not as having happened. */
const ahead = 0.3
const copied = 0.1
/** Carried within a day it is one wire text; printed again later it is told again. */
const sameNews = 1
/** What is told again a month later has stayed in mind; from there on it counts no more. */
const longestRecall = 30
const recalled = 2
/** The end of an article counts less than its head, a whole paragraph more than a line. */
const farDown = 0.2
const wellTold = 0.2
const fullLength = 600
/** What is dated to a week tells of each of its days a seventh; from there on it counts no less. */
const longestSpread = 7

/**
 * How much was written about each of `events`. An article has one voice for each day that it tells
 * of and shares it among what it tells of that day: more for what stands near its head and is told
 * at length, more where a day is told again long after. Copies of a wire text hardly count; the sum
 * grows with the number of independent sources, and is shared among the days that a vague date may mean. `lengthOf` gives the length of an article's text.
 */
export function weighEvents(events: Weighed[], lengthOf: (article: string) => number): number[] {
  const days = findDays(events)
  const published = new Map(
    events.flatMap(({ reports }) => reports.map(report => [report.article, report.published])),
  )
  return events.map(({ date, reports }) => {
    let sum = 0
    for (const report of reports) {
      const day = days.get(keyOf(report, date))
      const voice = day?.isDated ? 1 : undated
      const share = clearness(report, date) / (day?.told ?? 1)
      const original = report.copyOf ? published.get(report.copyOf) : undefined
      const isCopy = report.copyOf !== undefined && isSameNews(report.published, original ?? null)
      sum +=
        voice *
        share *
        (isCopy ? copied : 1) *
        recall(report, date) *
        prominence(report, lengthOf(report.article))
    }
    return Math.round((sum * countVoices(reports) * 1000) / daysOf(date)) / 1000
  })
}

/** For each article and day: how much it tells of it, and whether it names the day itself. */
function findDays(events: Weighed[]): Map<string, { told: number; isDated: boolean }> {
  const days = new Map<string, { told: number; isDated: boolean }>()
  for (const { date, reports } of events) {
    for (const report of reports) {
      const { told, isDated } = days.get(keyOf(report, date)) ?? { told: 0, isDated: false }
      days.set(keyOf(report, date), {
        told: told + clearness(report, date),
        isDated: isDated || namesDay(report, date),
      })
    }
  }
  return days
}

function keyOf({ article }: Report, date: string | null): string {
  return `${article} ${date}`
}

function clearness(report: Report, date: string | null): number {
  return namesDay(report, date) ? 1 : undated
}

function namesDay({ mentions }: Report, date: string | null): boolean {
  return mentions.some(mention => mention.date === date && isHard(mention))
}

function isSameNews(a: Publication | null, b: Publication | null): boolean {
  const left = a && firstDay(a.value)
  const right = b && firstDay(b.value)
  return left === null || right === null || Math.abs(left - right) <= sameNews
}

/** The days that a date may mean, as far as they count. */
export function daysOf(date: string | null): number {
  const parsed = date === null ? null : parseEdtf(date)
  if (!parsed) return 1
  if (parsed.openStart || parsed.openEnd) return longestSpread
  return Math.min(Math.max(parsed.to - parsed.from, 1), longestSpread)
}

/** How many sources speak for themselves. */
export function countVoices(reports: Report[]): number {
  const own = reports.filter(({ copyOf }) => !copyOf)
  return Math.max(1, new Set(own.map(({ source }) => source)).size)
}

/** 1 for news of the day, growing to three times that with the days that have gone by. */
function recall({ published }: Report, date: string | null): number {
  const day = date === null ? null : firstDay(date)
  const told = published && parseEdtf(published.value)
  if (day === null || !told) return 1
  const passed = told.to - 1 - day
  if (passed < 0) return ahead
  const share = Math.log2(1 + Math.min(passed, longestRecall)) / Math.log2(1 + longestRecall)
  return 1 + recalled * share
}

function prominence({ mentions }: Report, length: number): number {
  const first = mentions[0]?.start ?? 0
  const told = mentions.reduce((sum, { start, end }) => sum + end - start, 0)
  const place = 1 - farDown * Math.min(1, first / Math.max(length, 1))
  return place * (1 + wellTold * Math.min(1, told / fullLength))
}
