import type { Article } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { parseEdtf } from '#lib/time/edtf'

type Published = Pick<Article, 'published'>
type Known = Pick<Article, 'id' | 'published'>

const minutesOfDay = 1440

/**
 * Which of two articles was published first: negative where `a` was, 0 where nothing tells, as where
 * one of two texts of one day states no time of day, or the day is only known as a range. No order to
 * sort by, for what ties with both of two others need not lie between them: see `compareInOrder`.
 */
export function comparePublication(a: Published, b: Published): number {
  const [left, right] = [dayOf(a), dayOf(b)]
  if (left === null || right === null) return 0
  const [at, other] = [minutesOf(a), minutesOf(b)]
  if (at === null || other === null) return left - right
  return left * minutesOfDay + at - (right * minutesOfDay + other)
}

/**
 * A total order for sorting: by day, within a day by time of day in UTC, those without one last, then by
 * id. What has no day of publication comes last. It claims nothing about what came first where
 * `comparePublication` is 0.
 */
export function compareInOrder(a: Known, b: Known): number {
  return (
    compareNumbers(dayOf(a), dayOf(b)) ||
    compareNumbers(minutesOf(a), minutesOf(b)) ||
    compareText(a.id, b.id)
  )
}

/** What is not known comes last. */
function compareNumbers(a: number | null, b: number | null): number {
  if (a === b) return 0
  return a === null || b === null ? Number(a === null) - Number(b === null) : a - b
}

function dayOf({ published }: Published): number | null {
  const date = published && parseEdtf(published.value)
  return date?.precision === 'day' ? date.from : null
}

/** Minutes after midnight of the stated day in UTC; without a zone as if it were in UTC. */
function minutesOf({ published }: Published): number | null {
  const time = /^(\d\d):(\d\d)(?:([+-])(\d\d):(\d\d)|Z)?$/.exec(published?.time ?? '')
  if (!time) return null
  const [, hours, minutes, sign, zoneHours = 0, zoneMinutes = 0] = time
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1)
  return Number(hours) * 60 + Number(minutes) - zone
}
