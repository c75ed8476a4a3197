import type { DatedArticle } from '#lib/model'
import { type Day, dayOf, daysInMonth, formatDay, weekdayOf } from '#lib/time/edtf'

/** The day in a dateline, its year being that of what else was published, and the words that name it. */
export type DatelineDay = { day: Day; words: string }

const headLength = 700
/** "LONDON, ", "Port Elspeth, Vt., " at the start of a line or behind what ends a sentence. */
const place = /(?:^|\n|[.!?:”"]\s)\s*(\p{Lu}[\p{L}.'’/-]*(?:,? \p{Lu}[\p{L}.'’/-]*){0,4},?\s+)$/u
/** "(Agency) - " or " — ". */
const dash = /^(?:\s*\([^()\n]{2,40}\))?\s*[—–-]{1,2}\s/
/** A year is taken from others published at most so many days before or after. */
const nearDays = 60

/**
 * The day that a dateline without a year names ("HALDEN, Aug 24 (Agency) - "), in the year that brings
 * it nearest to one of `published`, the days on which others of its story were. Null where none is near.
 */
export function findDatelineDay(article: DatedArticle, published: Day[]): DatelineDay | null {
  const { text, timexes } = article
  for (const { start, end, value } of timexes) {
    if (start > headLength) return null
    const before = place.exec(text.slice(Math.max(0, start - 80), start))
    const after = dash.exec(text.slice(end, end + 60))
    const day = before && after ? dayNear(value, published) : null
    if (day === null) continue
    return { day, words: `${before?.[1] ?? ''}${text.slice(start, end)}` }
  }
  return null
}

/** The day of `XXXX-08-24` that lies nearest to one of `known`; null where none is within two months. */
export function dayNear(value: string, known: Day[], weekday: number | null = null): Day | null {
  const [, month = 0, date = 0] = /^XXXX-(\d\d)-(\d\d)/.exec(value)?.map(Number) ?? []
  let best: Day | null = null
  let least = nearDays + 1
  for (const day of known) {
    for (const year of yearsAround(day)) {
      if (!month || date > daysInMonth(year, month)) continue
      const candidate = dayOf(year, month, date)
      const apart = Math.abs(candidate - day)
      if (apart >= least || (weekday !== null && weekdayOf(candidate) !== weekday)) continue
      best = candidate
      least = apart
    }
  }
  return best
}

function yearsAround(day: Day): number[] {
  return [-nearDays, 0, nearDays].map(off => Number(formatDay(day + off).slice(0, 4)))
}
