import type { Sentence, Trigger } from '#lib/events/sentence/sentence'
import type { Token } from '#lib/events/words/tokens'
import type { DatedArticle, Edtf, Modality, Publication, Timex } from '#lib/model'
import { firstDay } from '#lib/time/edtf'
import { dateInWords } from '#lib/time/edtf-words'
import { explainTimex } from '#lib/time/words'
import {
  type Dated,
  type DatedPlace,
  type DateState,
  isFar,
  isNews,
  keepNamed,
  keepNews,
  type Named,
  nearDays,
} from './date-state'
import { dateOf, quote, readDate, undatedFor } from './read-date'
import { shareDate } from './share-date'
import type { Told } from './told'

/** What is known of a mention that is to be dated. */
export type Question = {
  article: DatedArticle
  sentence: Sentence
  trigger: Trigger
  /** The time expression that dates the mention. */
  timex: Timex | null
  modality: Modality
  /** The mention that this one continues. */
  before: Told | undefined
}

const laterWords = new Set('later afterwards afterward subsequently thereafter'.split(' '))
const remembered = 6

/** When a mention happened, on what that rests, and why, in words. Keeps `state` for the next one. */
export function dateMention(question: Question, state: DateState): Dated {
  const dated = dateLeading(question, state)
  const { trigger, modality } = question
  if (dated.basis === 'publication' && trigger.kind !== 'utterance' && modality === 'happened') {
    keepNews(state, trigger.key)
  }
  return dated
}

function dateLeading(question: Question, state: DateState): Dated {
  const { timex, before } = question
  if (timex) return fromTimex(timex, question, state)
  const shared = shareDate(question)
  if (shared && !shared.loose) return shared
  if (before && goesOn(question, before) && !isRecalled(question, state))
    return fromMentionBefore(before)
  return (
    shared ??
    fromLaterWord(question, state) ??
    fromDayOf(question, state) ??
    (holds(question) ? undatedFor('the text gives no date for what holds') : null) ??
    fromPublication(question, state)
  )
}

/** "Falk said on Monday … Falk added": on the near day that was told of her last. */
export function fromDayOf(question: Question, state: DateState): Dated | null {
  const { sentence, trigger, article } = question
  if (trigger.tense !== 'past' || article.published === null) return null
  if (isRecalled(question, state)) return null
  const { subject } = sentence
  const own = subject && subject.kind !== 'other' ? state.days.get(subject.key) : undefined
  const day = own ?? dayJustTold(question, state) ?? state.newsDay
  if (!day?.dated.date) return null
  const { date, timexes } = day.dated
  const because = `${lacking(question)}; the article tells of ${quote(day.words)}: ${dateInWords(date, 'long')}`
  return { date, basis: 'context', loose: true, because, timexes }
}

/** What was done, told in one paragraph with what has a near day gone by, was done that day. */
function dayJustTold({ article, trigger }: Question, { dated: [last] }: DateState): Named | null {
  if (!last || trigger.kind === 'utterance' || !isNearDayGone(last.date, article)) return null
  const isOneParagraph = !article.text.slice(last.trigger.start, trigger.start).includes('\n')
  return isOneParagraph ? last : null
}

function isNearDayGone(date: Edtf, { published }: DatedArticle): boolean {
  const [day, now] = [firstDay(date), published && firstDay(published.value)]
  if (day === null || now === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return false
  return day <= now && !isFar(date, published)
}

function keepDay(question: Question, dated: Dated, state: DateState) {
  const { article, sentence, trigger } = question
  const {
    date,
    timexes: [timex],
  } = dated
  if (!date || !timex || !isNearDayGone(date, article)) return
  if (trigger.tense !== 'past' && trigger.tense !== 'perfect') return
  const named = { dated, words: timex.text }
  const { subject } = sentence
  if (subject && subject.kind !== 'other') state.days.set(subject.key, named)
  if (state.dated.length <= 2) state.newsDay ??= named
}

/** What somebody says now, and what is so now, does not go on with what happened long ago. */
function goesOn({ article, trigger }: Question, before: Told): boolean {
  if (before.trigger.tense === 'pluperfect' && trigger.tense === 'past') return false
  if (!before.mention.date) return trigger.kind !== 'utterance'
  if (!isFar(before.mention.date, article.published)) return true
  if (trigger.kind === 'utterance') return before.trigger.kind === 'utterance'
  return trigger.tense === 'past'
}

function fromTimex(timex: Timex, question: Question, state: DateState): Dated {
  const { article, trigger } = question
  const { published } = article
  const dated = readDate(timex, question)
  const { date } = dated
  if (!date) return dated
  keepDay(question, dated, state)
  keepNamed(state, trigger, dated)
  state.dated.unshift({ date, dated, words: timex.text, trigger })
  state.dated.length = Math.min(state.dated.length, remembered)
  state.background = leavesNow(date, published, state.background)
  return dated
}

/** Whether a date sets the text back from the news; what lies ahead leaves it where it is. */
function leavesNow(date: Edtf, published: Publication | null, was: boolean): boolean {
  const day = firstDay(date)
  const now = published && firstDay(published.value)
  if (day === null || now === null) return false
  return day > now ? was : now - day > nearDays
}

function fromMentionBefore(before: Told): Dated {
  const { mention } = before
  const { date, time, loose, timexes } = mention
  if (!date || loose || timexes.length === 0) {
    return dateOf(before)
  }
  const because = `goes on with what is told of ${quote(timexes[0]?.text)} just before: ${dateInWords(date, 'long')}`
  return { date, ...(time && { time }), basis: 'context', because, timexes }
}

/** "The White House later said": on the day told before, unless that day is far from publication. */
function fromLaterWord({ sentence, article }: Question, state: DateState): Dated | null {
  const { tokens } = sentence
  const later = tokens.find(token => laterWords.has(token.lower))
  const from = later && countedFrom(tokens.slice(tokens.indexOf(later)), state)
  if (!from || isFar(from.date, article.published)) return null
  const { date, words } = from
  const because = `“${later.word}” than ${quote(words)}, told before it: ${dateInWords(date, 'long')}`
  const timex: Timex = {
    start: later.start,
    end: later.end,
    text: later.word,
    type: 'DATE',
    value: date,
    edtf: date,
    anchor: 'context',
    rule: 'later',
  }
  return { date, basis: 'context', because, timexes: [timex] }
}

/** "A later tweet" counts from the tweet before it; a bare "later" from the last that was told with a verb. */
function countedFrom(tokens: Token[], { dated }: DateState): DatedPlace | undefined {
  const next = tokens[1]
  return (
    dated.find(({ trigger }) => trigger.key === next?.key) ??
    dated.find(({ trigger }) => trigger.tense !== null) ??
    dated[0]
  )
}

/** The day of publication, unless something speaks against it. */
export function fromPublication(question: Question, state: DateState): Dated {
  const { article, modality, trigger } = question
  const { published } = article
  const vague = vagueDateOf(question)
  if (vague)
    return { date: null, basis: 'none', because: explainTimex(vague, published), timexes: [vague] }
  if (modality === 'planned' || modality === 'hypothetical')
    return undatedFor('the text gives no date for it')
  if (trigger.tense === 'pluperfect')
    return undatedFor('the text gives no date for what came before')
  if (isRecalled(question, state)) return undatedFor('the text gives no date for what it recalls')
  if (state.background && staysBack(question) && !isNews(state, trigger.key))
    return undatedFor('the text gives no date, and stands among dated background')
  if (!published) return undatedFor('the text gives no date, and no publication date is known')
  const day = dateInWords(published.value, 'long')
  const howKnown = published.basis === 'inferred' ? ', which is inferred' : ''
  const because = `${lacking(question)}; the article was published on ${day}${howKnown}`
  return { date: published.value, basis: 'publication', because, timexes: [] }
}

/** What the sentence lacks: it may date another thing. */
function lacking({ sentence: { timexes } }: Question): string {
  const other = timexes.find(({ type, edtf }) => edtf && (type === 'DATE' || type === 'TIME'))
  return other ? `${quote(other.text)} dates another thing` : 'no date in the sentence'
}

/**
 * Once the news is told, what "has signed", "since it opened" or "when Falk first met her" tells may be
 * long past, unless it is the news again. What "has not spoken" is of now.
 */
export function isRecalled(
  { trigger, sentence: { clauses } }: Pick<Question, 'trigger' | 'sentence'>,
  state: DateState,
): boolean {
  if (state.news.size === 0 && state.newsDay === null) return false
  if (trigger.kind === 'utterance' || isNews(state, trigger.key)) return false
  if (trigger.tense === 'perfect') return !trigger.negated
  const clause = clauses[trigger.clause]
  if (trigger.tense !== 'past' || !clause) return false
  const isFirst = clause.opener === 'when' && clause.tokens.some(({ lower }) => lower === 'first')
  return isFirst || clause.opener === 'since' || clause.opener === 'until'
}

/** Among dated background what was done belongs there too; what is said, or has been done, is of now. */
function staysBack({ trigger }: Question): boolean {
  return trigger.kind !== 'utterance' && (trigger.tense === 'past' || trigger.tense === null)
}

/** "is owned by", "works as": what holds is no happening of the day. */
function holds({ trigger }: Question): boolean {
  return trigger.tense === 'present' && trigger.kind === 'verb' && trigger.form === undefined
}

/** "Years ago", "in the past": a time that no calendar has, but surely not the day of publication. */
function vagueDateOf({ sentence, trigger }: Question): Timex | undefined {
  const clause = sentence.clauses[trigger.clause]
  return sentence.timexes.find(
    ({ type, edtf, value, start, end }) =>
      (type === 'DATE' || type === 'TIME') &&
      edtf === undefined &&
      value !== 'PRESENT_REF' &&
      clause !== undefined &&
      start >= clause.start &&
      end <= clause.end,
  )
}
