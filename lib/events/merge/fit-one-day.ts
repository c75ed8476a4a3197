import { isHard } from '#lib/events/mention/basis'
import { nearDays } from '#lib/events/mention/date-state'
import { daysBetween } from '#lib/events/mention/dates-apart'
import type { Told } from '#lib/events/mention/told'
import { areSameAction } from '#lib/events/words/actions'
import { isContent } from '#lib/events/words/terms'
import type { Mention } from '#lib/model'
import { compareEdtf, overlaps } from '#lib/time/edtf'

/** Days within which two sources call one happening news. */
const longestNews = 31
/** Days within which two sources hand on one statement. */
const longestStatement = 3
/** Days by which two sources can be at odds over one happening. */
const longestDispute = 14

/** Days after which only a name recalls what happened. */
const longAgo = 366

/**
 * Whether two mentions of one article can tell of the same day. What has only the day of publication
 * is of about that time: the same act told with its own date near by can still be it.
 */
export function fitOneDay(a: Told, b: Told): boolean {
  const [left, right] = [a.mention, b.mention]
  if (left.date === null || right.date === null || left.date === right.date) return true
  if (isHard(left) === isHard(right)) return overlaps(left.date, right.date)
  if (overlaps(left.date, right.date) && !isCoarse(left) && !isCoarse(right)) return true
  return daysBetween(left.date, right.date) <= nearDays && shareAct(a, b)
}

/**
 * Whether mentions of two articles can tell of one happening by their dates. Dates that both texts give
 * may lie a little apart: that is a dispute. What one tells as news months after the other, or before
 * it came about, is another happening.
 */
export function fitAcross(left: Told, right: Told): boolean {
  const [a, b] = [left.mention, right.mention]
  if (a.date === null || b.date === null || a.date === b.date) return true
  const gap = daysBetween(a.date, b.date)
  // A statement that one text dates can be handed on by a later paper.
  if (gap > longestStatement && isHard(a) === isHard(b) && bothSay(left, right)) return false
  if (isHard(a) && isHard(b)) return gap <= longestDispute
  if (gap <= longestNews) return true
  const later = compareEdtf(a.date, b.date) > 0 ? left : right
  return !isHard(later.mention) && mayLookBack(later) && (gap <= longAgo || shareName(left, right))
}

function bothSay(a: Told, b: Told): boolean {
  return a.trigger.kind === 'utterance' && b.trigger.kind === 'utterance'
}

/** What is said, is so or has just been done is of now; "the award", "was introduced" can be long past. */
function mayLookBack({ trigger }: Told): boolean {
  const { kind, tense } = trigger
  return kind !== 'utterance' && (tense === null || tense === 'past' || tense === 'pluperfect')
}

/** Whether a name stands in both sentences: what recalls something long past names it. */
function shareName(a: Told, b: Told): boolean {
  const names = namesIn(a)
  return namesIn(b).some(name => names.includes(name))
}

/** The first word of a sentence has its capital for nothing. */
function namesIn({ sentence: { tokens } }: Told): string[] {
  return tokens.flatMap((token, place) =>
    place > 0 && token.capital && isContent(token) ? [token.key] : [],
  )
}

function shareAct(a: Told, b: Told): boolean {
  const keys = [b.trigger.key, ...b.actions]
  return [a.trigger.key, ...a.actions].some(key => keys.some(other => areSameAction(key, other)))
}

/** Whether the date names a year or more: hardly the day of the news. */
function isCoarse({ date }: Pick<Mention, 'date'>): boolean {
  return date !== null && /^\d{2}[\dX]{2}(?:\/|$)/.test(date)
}
