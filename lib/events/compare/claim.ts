import type { Told } from '#lib/events/mention/told'
import { type Clause, subordinators } from '#lib/events/sentence/clauses'
import type { Sentence, Trigger } from '#lib/events/sentence/sentence'
import { isContent } from '#lib/events/words/terms'
import { findVerbs } from '#lib/events/words/verbs'
import type { Span, Timex } from '#lib/model'

/** What such a word opens without a verb belongs to what stands before. */
const bare = /^(?:as|without|besides|despite|amid)$/
const namesAlone = /^(after|before|following|amid|despite)$/
const longest = 140
/** Words of "rebels claimed", "a spokesman for the mayor said". */
const longestAttribution = 8
const adjunct = /^\s*(in|at|during|after|before|for|with|as|amid|while|on|by)\b/
const linking =
  `also however but and meanwhile still instead then after before when while that which who
  because although though whereas following amid since as where`.split(/\s+/)
const leading = new RegExp(
  `^(?:(?:${linking.join('|')}|so(?! (?:far|many|much|long|called)))\\b[,\\s]*)+`,
  'i',
)
const namesWhat =
  /^(known|listed|described|seen|regarded|identified|named|served|such|treated|used|viewed|hailed|posed)$/
/** "appeared before the court": no time, but where. */
const bringsBefore =
  /^(?:appear(?:s|ed|ing)?|testif(?:y|ies|ied|ying)|stood|brought|hauled|came|went)$/
/** "moments after …": without what follows, such words hang in the air. */
const measure =
  /\s+(?:just|shortly|soon|moments?|that|(?:an?|\d+|\p{L}+) (?:minutes?|hours?|days?|weeks?|months?|years?))$/iu
/** "Despite the fog, both ferries sailed": what leads in goes whole, not its first word. */
const leadIn = /^(?:after|before|following|amid|despite|during)\b[^,“"]*,\s+(?=\S+ \S+ \S+)/i
const pronoun = /^(he|she|they|it|we|i|you)$/
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|can|must|did|does)$/
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
    tidy(some.map(({ start, end }) => text.slice(start, end)).join(' '))
  const room = longest - attribution.length
  const isLong = words(parts).length > room
  const claim = shorten(words(isLong ? beforeAdjunct(text, parts, told) : parts), room)
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
        triggers.some(({ kind, clause }) => kind === 'utterance' && clause === index)),
  )
  if (!after) return ''
  const last = timexes.findLast(({ start, end }) => start >= after.start && end <= after.end)
  const end = last && dateLeadIn.exec(text.slice(after.start, last.start))
  const isLast = last?.end === after.end && end
  return `, ${text.slice(after.start, isLast ? after.start + end.index : after.end).trim()}`
}

/** From the first to the last clause that belong to the trigger: no subordinate clause lies between. */
function spanOfClauses({ sentence, trigger }: Told): Span {
  const { clauses } = sentence
  const first = firstClause(sentence, trigger)
  let last = trigger.clause
  while (!namesItAlone(clauses, trigger) && last + 1 < clauses.length && !isCut(sentence, last + 1))
    last++
  const from = first === 0 ? sentence.start : (clauses[first]?.start ?? sentence.start)
  last = lastThatFits(sentence, trigger, from, last)
  const end = last === clauses.length - 1 ? sentence.end : (clauses[last]?.end ?? sentence.end)
  return { start: from, end }
}

/** Whole clauses go before words do; a quotation stays whole. */
function lastThatFits(
  { clauses, triggers }: Sentence,
  trigger: Trigger,
  from: number,
  full: number,
): number {
  let last = full
  while (last > trigger.clause && isTooLong(from, clauses[last]) && !clauses[last]?.quoted) last--
  if (last === full) return full
  // "… and the mayor denied": what is denied went with the last clause.
  while (last > trigger.clause && endsInVerb(clauses[last], triggers)) last--
  return last
}

function isTooLong(from: number, clause: Clause | undefined): boolean {
  return clause !== undefined && clause.end - from > longest
}

function endsInVerb(clause: Clause | undefined, triggers: Trigger[]): boolean {
  const end = clause?.tokens.at(-1)?.start
  return triggers.some(({ start, kind }) => start === end && kind !== 'noun')
}

function firstClause(sentence: Sentence, trigger: Trigger): number {
  const { clauses } = sentence
  if (namesItAlone(clauses, trigger)) return trigger.clause
  let first = trigger.clause
  while (first > 0 && !isCut(sentence, first)) first--
  if (first < trigger.clause && isCut(sentence, first)) {
    const own = clauseOfSubject(clauses, first, trigger)
    if (own !== null || trigger.tense !== null) return own ?? 0
  }
  // "…, who was struck", "…, which opens": without its subject a clause says nothing.
  return lacksSubject(clauses.slice(first, trigger.clause + 1), trigger) ? 0 : first
}

/** "… following an attack in Maren": such a noun names its happening inside its own clause. */
function namesItAlone(clauses: Clause[], { kind, clause }: Trigger): boolean {
  return kind === 'noun' && namesAlone.test(clauses[clause]?.opener ?? '')
}

function isCut({ clauses, triggers }: Sentence, index: number): boolean {
  const clause = clauses[index]
  if (!clause || clause.quoted || !subordinators.has(clause.opener) || clause.opener === 'by')
    return false
  const before = clauses[index - 1]?.tokens.at(-1)?.lower ?? ''
  // "is known as", "sworn in as mayor", "left thousands without power": what it is belongs to it.
  if (clause.opener === 'as' && namesWhat.test(before)) return false
  if (bare.test(clause.opener) && !triggers.some(one => one.clause === index)) return false
  if (clause.opener === 'before' && bringsBefore.test(before)) return false
  // "asked if …" is one saying.
  return !(clause.opener === 'if' && /^ask/.test(before))
}

function lacksSubject(clauses: Clause[], trigger: Trigger): boolean {
  if (/^(who|which|whose|whom)$/.test(clauses[0]?.opener ?? '')) return true
  return !hasSubject(clauses, trigger)
}

/**
 * "On the island, where they lived, people met" tells of people; "services, shut since the storm, resumed"
 * has its subject before it: null.
 */
function clauseOfSubject(clauses: Clause[], after: number, { clause }: Trigger): number | null {
  for (let index = clause; index > after; index--) {
    const own = clauses[index]
    const verb = own && (findVerbs(own.tokens)[0]?.index ?? null)
    if (own && (verb !== null || index === clause) && hasOwnSubject(own, verb)) return index
  }
  return null
}

/** Whether a clause begins with who or what it tells of, by name and not by its verb. */
function hasOwnSubject({ tokens, opener }: Clause, verb: number | null | undefined): boolean {
  const words = tokens.slice(0, verb ?? tokens.length).filter(({ lower }) => lower !== opener)
  const [first] = words
  if (!first || pronoun.test(first.lower) || auxiliary.test(first.lower)) return false
  return words.some(isContent)
}

/** Whether something stands before the trigger that can act. */
function hasSubject(clauses: Clause[], trigger: Trigger): boolean {
  return clauses.some(({ tokens }) =>
    tokens.some(
      token => token.start < trigger.start && (isContent(token) || pronoun.test(token.lower)),
    ),
  )
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
function isNeeded(text: string, timex: Timex, { clauses }: Sentence): boolean {
  if (timex.anchor === 'context' || /^['’]/.test(text.slice(timex.end))) return true
  if (
    /\b(until|till|since|from|by|before|after|for|not|but|than|between|and|or|to)\s+(?:(?:on|in|at)\s+)?$/i.test(
      text.slice(Math.max(0, timex.start - 14), timex.start),
    )
  )
    return true
  return clauses.some(
    ({ quoted, start, end }) => quoted && timex.start >= start && timex.end <= end,
  )
}

function tidy(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/,(\s*,)+/g, ',')
    .trim()
    .replace(/^[\s,;:–—-]+/, '')
    .replace(leadIn, '')
    .replace(leading, '')
    .replace(/\s+(?:shortly|soon|just|only)$/, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/\.\.$/, '.')
    .replace(/(?<![.…]\p{L}?)\.$/u, '')
  const closed = closeQuotes(plain)
  return closed.charAt(0).toUpperCase() + closed.slice(1)
}

/** A quotation cut in two keeps its marks in pairs. */
function closeQuotes(words: string): string {
  const opened = words.split('“').length - words.split('”').length
  if (opened > 0) return `${words}”`
  if (opened < 0) return words.startsWith('”') ? words.slice(1).trim() : `“${words}`
  if (words.split('"').length % 2 === 1) return words
  // Of an odd mark, one that follows a word closes what was opened before.
  const first = words.indexOf('"')
  return first > 0 && /\S/.test(words.charAt(first - 1)) ? `"${words}` : `${words}"`
}

/** Cut at a comma near the limit, else at a word, with an ellipsis. */
function shorten(words: string, most: number): string {
  if (words.length <= most) return words
  const room = words.slice(0, most)
  const comma = room.lastIndexOf(', ')
  const cut = comma > most * 0.6 ? comma : room.lastIndexOf(' ')
  return closeQuotes(
    `${words.slice(0, cut > 0 ? cut : most).replace(/(?:[\s,;:]+(?:and|or|but|the|a|an|of|to|in|that)?)+$/, '')}…`,
  )
}
