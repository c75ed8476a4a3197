import type { Told } from '#lib/events/mention/told'
import { prepositions } from '#lib/events/sentence/lead-in'
import type { Sentence, Trigger } from '#lib/events/sentence/sentence'
import type { Token } from '#lib/events/words/tokens'
import type { Span, Timex } from '#lib/model'
import { longestClaim, spanOfClauses } from './claim-span'
import { shortenClaim, tidyClaim } from './claim-words'

/** Words of "rebels claimed", "a spokesman for the mayor said". */
const longestAttribution = 8
const adjunct = /^\s*(in|at|during|after|before|for|with|as|amid|while|on|by)\b/
const about = '(?:(?:less|more|fewer) than |nearly |almost |about )?'
const times = 'minute|hour|day|night|evening|morning|week|month|year'
/** "moments after …", "less than a week after …", "the night before": without what follows, such words hang in the air. */
const measure = new RegExp(
  String.raw`(?<!\b(?:but|and|or|not))\s+` +
    String.raw`(?:just|shortly|soon|moments?|that|${about}(?:an?|\d+|\p{L}+) (?:${times})s?)$`,
  'iu',
)
/** "on Monday and Tuesday", "on 3 May and again last week". */
const nextTime = /^\s*,?\s*(?:and|or|but)(?: again)?(?:\s+(?:on|in|at))?\s+$/i
const dateLeadIn = /(?:\b(?:on|in|at|of|over|during|shortly|late|early)\s+)?$/i

/**
 * What the telling says happened, in its own words: the clauses of its trigger, without the date,
 * with who says so where that stands behind.
 */
export function claimOf(text: string, told: Told): string {
  const known = claims.get(told) ?? readClaim(text, told)
  claims.set(told, known)
  return known
}

// Asked when twins are looked for, and again for the report.
const claims = new WeakMap<Told, string>()

function readClaim(text: string, told: Told): string {
  const whole = spanOfClauses(told)
  const attribution = sayingBehind(text, whole, told)
  const parts = withoutDates(text, whole, told)
  const words = (some: Span[]) =>
    tidyClaim(some.map(({ start, end }) => text.slice(start, end)).join(' '))
  const room = longestClaim - attribution.length
  const full = words(parts)
  const isLong = full.length > room
  const claim = shortenClaim(isLong ? words(beforeAdjunct(text, parts, told)) : full, room)
  return (isCutBefore(text, whole) ? claim.replace(measure, '') : claim) + attribution
}

/** Whether what follows says when: "after the vote", "before noon". */
function isCutBefore(text: string, { end }: Span): boolean {
  return /^\s*(?:after|before)\b/i.test(text.slice(end, end + 10))
}

/** "… told reporters late on Wednesday in response to …": where it is too long, what follows the date can go. */
function beforeAdjunct(text: string, parts: Span[], { trigger }: Told): Span[] {
  const kept = parts.filter(({ start }) => start <= trigger.start)
  const next = parts[kept.length]
  return next && adjunct.test(text.slice(next.start, next.start + 12)) ? kept : parts
}

/** ", rebels claimed": a short clause behind that says who says so; '' where there is none. */
function sayingBehind(text: string, whole: Span, { sentence, trigger }: Told): string {
  if (trigger.kind === 'utterance') return ''
  const { clauses, triggers, timexes } = sentence
  const after = clauses.findLast(
    ({ start, quoted, tokens }, index) =>
      start >= whole.end &&
      !quoted &&
      tokens.length <= longestAttribution &&
      (tokens[0]?.lower === 'according' ||
        triggers.some(one => one.clause === index && isSaidBySomebody(one, tokens))),
  )
  if (!after) return ''
  const last = timexes.findLast(({ start, end }) => start >= after.start && end <= after.end)
  const end = last && dateLeadIn.exec(text.slice(after.start, last.start))
  const isLast = last?.end === after.end && end
  return `, ${text.slice(after.start, isLast ? after.start + end.index : after.end).trim()}`
}

/** "rebels claimed", "said Falk"; not ", announced on Tuesday". */
function isSaidBySomebody({ kind, start }: Trigger, [first, second]: Token[]): boolean {
  if (kind !== 'utterance') return false
  return first?.start !== start || (second !== undefined && !prepositions.has(second.lower))
}

/** `span` without the time expressions that date the mention, and without the "on" before them. */
function withoutDates(text: string, span: Span, { mention, sentence }: Told): Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const timex of mention.timexes) {
    if (isNeeded(text, timex, sentence)) continue
    if (timex.start < span.start || timex.end > span.end) continue
    const leadIn = dateLeadIn.exec(text.slice(start, timex.start))
    parts.push({ start, end: leadIn ? start + leadIn.index : timex.start })
    start = timex.end
  }
  parts.push({ start, end: span.end })
  return parts
}

/** "Wednesday’s collision", "until Sunday" and what stands in a quotation cannot lose their words. */
function isNeeded(text: string, timex: Timex, { clauses, timexes }: Sentence): boolean {
  if (isAllOfApposition(text, timex) || isFirstOfTwo(text, timex, timexes)) return true
  if (timex.anchor === 'context' || /^['’]/.test(text.slice(timex.end))) return true
  if (
    /\b(until|till|since|from|by|before|after|for|not|but|than|between|and|or|to|and again)\s+(?:(?:on|in|at)\s+)?$/i.test(
      text.slice(Math.max(0, timex.start - 14), timex.start),
    )
  )
    return true
  return clauses.some(
    ({ quoted, start, end }) => quoted && timex.start >= start && timex.end <= end,
  )
}

/** "The bridge, opened in May 1987, gave way": a verb alone between commas would say nothing. */
function isAllOfApposition(text: string, { start, end }: Timex): boolean {
  const before = text.slice(Math.max(0, start - 40), start).replace(dateLeadIn, '')
  return /,\s+\p{L}+\s*$/u.test(before) && /^\s*,/.test(text.slice(end, end + 3))
}

function isFirstOfTwo(text: string, { end }: Timex, timexes: Timex[]): boolean {
  return timexes.some(
    ({ start }) => start > end && start - end < 20 && nextTime.test(text.slice(end, start)),
  )
}
