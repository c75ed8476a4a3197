import type { NewsEvent, Report } from '#lib/model'
import { firstDay, parseEdtf } from '#lib/time/edtf'
import { isHard } from './basis'

type Weighed = Pick<NewsEvent, 'date' | 'reports'>

/** The text of the articles: how far down and how much of it counts. */
type LengthOf = (article: string) => number

/** A report that names no date of its own tells of its day less surely. */
const undated = 0.7
/** What is announced is written about, but not as having happened. */
const ahead = 0.3
const copied = 0.1
/** What is told again a month later has stayed in mind; from there on it counts no more. */
const longestRecall = 30
const recalled = 2
/** The end of an article counts less than its head, a whole paragraph more than a line. */
const farDown = 0.2
const wellTold = 0.2
const fullLength = 600
/** An article that tells ten things of a day speaks hardly more for that day than one that tells one. */
const sharing = 0.8
/** A place near the head is all that an article without a text of known length can show. */
const usualLength = 3000

/**
 * How much was written about each of `events`. Every article has a voice for each day that it tells
 * of and shares it among what it tells of that day: more for what stands near its head and is told
 * at length, more where a day is told again long after. Copies of a wire text hardly count; the sum
 * grows with the number of independent sources.
 */
export function weighEvents(events: Weighed[], lengthOf: LengthOf = () => usualLength): number[] {
  const days = new Map<string, { told: number; isDated: boolean }>()
  for (const { date, reports } of events) {
    for (const report of reports) {
      const key = `${report.article} ${date}`
      const day = days.get(key) ?? { told: 0, isDated: false }
      const isDated = isOwnDate(report, date)
      days.set(key, {
        told: day.told + (isDated ? 1 : undated),
        isDated: day.isDated || isDated,
      })
    }
  }
  return events.map(({ date, reports }) => {
    const sum = reports.reduce((total, report) => {
      const day = days.get(`${report.article} ${date}`)
      const share = (isOwnDate(report, date) ? 1 : undated) / (day?.told ?? 1) ** sharing
      const voice = share * (day?.isDated ? 1 : undated) * (report.copyOf ? copied : 1)
      return total + voice * recall(report, date) * prominence(report, lengthOf(report.article))
    }, 0)
    return Math.round(sum * countVoices(reports) * 1000) / 1000
  })
}

/** Sources that speak for themselves. */
function countVoices(reports: Report[]): number {
  const own = reports.filter(({ copyOf }) => !copyOf)
  return Math.max(1, new Set(own.map(({ source }) => source)).size)
}

function isOwnDate(report: Report, date: string | null): boolean {
  return report.mentions.some(mention => mention.date === date && isHard(mention))
}

/** 1 for news of the day, growing to three times that with the days that have gone by. */
function recall({ published }: Report, date: string | null): number {
  const day = date === null ? null : firstDay(date)
  const told = published && parseEdtf(published.value)
  if (day === null || !told) return 1
  const passed = told.to - 1 - day
  if (passed < 0) return ahead
  return (
    1 + (recalled * Math.log2(1 + Math.min(passed, longestRecall))) / Math.log2(1 + longestRecall)
  )
}

function prominence({ mentions }: Report, length: number): number {
  const first = mentions[0]?.start ?? 0
  const told = mentions.reduce((sum, { start, end }) => sum + end - start, 0)
  const place = 1 - farDown * Math.min(1, first / Math.max(length, 1))
  return place * (1 + wellTold * Math.min(1, told / fullLength))
}
