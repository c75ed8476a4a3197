import { planningWords } from '#lib/events/english/modality'
import type { Sentence, Trigger } from '#lib/events/sentence/sentence'
import { stemsOf } from '#lib/events/words/tokens'
import type { Basis, DatedArticle, Edtf, Publication, Timex } from '#lib/model'
import { firstDay } from '#lib/time/edtf'
import { explainTimex } from '#lib/time/words'
import { type Dated, nearDays } from './date-state'
import type { Told } from './told'

/** Where a time expression dates something. */
export type Place = { article: DatedArticle; sentence: Sentence; trigger: Trigger }

/** What `timex` says of the trigger at `place`. */
export function readDate(read: Timex, place: Place): Dated {
  const { published } = place.article
  const timex = inPast(read, place)
  const because = explainTimex(timex, published)
  if (!timex.edtf) return { date: null, basis: 'none', because, timexes: [timex] }
  const time = /T(.+)$/.exec(timex.value)?.[1]
  return {
    date: happeningDate(timex),
    ...(time && { time }),
    basis: basisOf(timex, published),
    because,
    timexes: [timex],
  }
}

/** What is told in the past was not on a day to come: where an earlier one can be meant, it was that. */
function inPast(timex: Timex, place: Place): Timex {
  const { published } = place.article
  const now = published && firstDay(published.value)
  const day = timex.edtf ? firstDay(timex.edtf) : null
  if (!now || !day || day <= now || !isOver(timex, place)) return timex
  const earlier = timex.alternatives?.find(edtf => {
    const other = firstDay(edtf)
    return other !== null && other < now && now - other <= farthestBack(timex, place)
  })
  return earlier
    ? { ...timex, edtf: earlier, value: timex.value.replace(timex.edtf ?? '', earlier) }
    : timex
}

/** "Lied on 3 June" was in a June gone by; "ordered a replay for 3 June" need not be. */
function farthestBack({ text, start }: Timex, { article, trigger }: Place): number {
  const isNamed =
    monthNames.test(text) && /\b(?:on|in)\s+$/i.test(article.text.slice(start - 4, start))
  return isNamed && isPastTense(trigger) && !planning.has(trigger.key) ? daysOfYear : nearDays
}
const daysOfYear = 366
const planning = stemsOf(planningWords)

/** Told in the past; or before a verb in the past, "Thursday's strike came"; or as what came before: "after Friday's crash". */
function isOver(timex: Timex, { article, sentence, trigger }: Place): boolean {
  if (trigger.tense !== null) return isPastTense(trigger) && !isHelped(sentence, trigger)
  if (/^following\b/i.test(timex.text) && /^['’]s/.test(article.text.slice(timex.end))) return true
  const { clauses, triggers, main } = sentence
  const opener = clauses[trigger.clause]?.opener ?? ''
  if (/^(?:after|following)$/.test(opener) && main && isPastTense(main)) return true
  const verb = triggers.find(({ clause, tense }) => clause === trigger.clause && tense !== null)
  if (!verb || verb.start < trigger.start || !isPastTense(verb)) return false
  const between = sentence.tokens.filter(
    ({ start, end }) => start > trigger.start && end < verb.start,
  )
  // "Talks are due to be held on Friday."
  return !between.some(({ lower }) => lower === 'to' || lower === 'be')
}

/** "due to be held": the form is of the past, the act is not. */
function isHelped({ tokens }: Sentence, { start }: Trigger): boolean {
  return tokens[tokens.findIndex(token => token.start === start) - 1]?.lower === 'be'
}

function isPastTense({ tense }: Trigger): boolean {
  return tense === 'past' || tense === 'perfect'
}

const monthNames =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i

/** A date that names its month or year is stated, even where the rest is taken from publication. */
function basisOf({ anchor, text, value }: Timex, published: Publication | null): Basis {
  const year = /\b[12]\d{3}\b/.exec(text)?.[0]
  if (anchor === 'none' || monthNames.test(text) || (year && value.startsWith(year)))
    return 'stated'
  if (anchor === 'context') return 'context'
  return published?.basis === 'inferred' ? 'inferred' : 'relative'
}

/** "Since 1988" names when it began: the happening is dated by its beginning, not by all that follows. */
function happeningDate({ edtf = '', mod }: Timex): Edtf {
  return mod === 'ON_OR_AFTER' ? edtf.replace(/\/\.\.$/, '') : edtf
}

/** The date of another mention, as it has it. */
export function dateOf({ mention }: Told): Dated {
  const { date, time, basis, loose, because, timexes } = mention
  return { date, ...(time && { time }), basis, ...(loose && { loose }), because, timexes }
}

/** No date, and why. */
export function undatedFor(because: string): Dated {
  return { date: null, basis: 'none', because, timexes: [] }
}

/** Words in quotation marks. */
export function quote(words: string | undefined): string {
  return `“${words ?? ''}”`
}
