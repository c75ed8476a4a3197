import type { Basis, DatedArticle, Edtf, Mention, Modality, Publication, Timex } from '#lib/model'
import { firstDay } from '#lib/time/edtf'
import { dateInWords } from '#lib/time/edtf-words'
import { explainTimex } from '#lib/time/words'
import type { Sentence, Trigger } from './sentence'
import type { Token } from './tokens'
import type { Told } from './told'

/** What the reader of an article has in mind about dates while reading on. */
export type DateState = {
  /** The dated mentions so far, the last one first: what "later" may count from. */
  dated: DatedPlace[]
  /** Whether the text has gone back to dated background, where "now" no longer holds. */
  background: boolean
}

type DatedPlace = { date: Edtf; words: string; trigger: Trigger }

type Dated = Pick<Mention, 'date' | 'time' | 'basis' | 'because' | 'timexes'>

type Question = {
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
const nearDays = 7
const remembered = 6

/** Before the first sentence. */
export function newDateState(): DateState {
  return { dated: [], background: false }
}

/** When a mention happened, on what that rests, and why, in words. Keeps `state` for the next one. */
export function dateMention(question: Question, state: DateState): Dated {
  const { timex, before } = question
  if (timex) return fromTimex(timex, question, state)
  if (before) return fromMentionBefore(before)
  return fromLaterWord(question, state) ?? fromPublication(question, state)
}

function fromTimex(timex: Timex, { article, trigger }: Question, state: DateState): Dated {
  const { published } = article
  const because = explainTimex(timex, published)
  if (!timex.edtf) return { date: null, basis: 'none', because, timexes: [timex] }
  const basis = basisOf(timex, published)
  const date = happeningDate(timex)
  state.dated.unshift({ date, words: timex.text, trigger })
  state.dated.length = Math.min(state.dated.length, remembered)
  state.background = leavesNow(date, basis, published)
  const time = /T(.+)$/.exec(timex.value)?.[1]
  return { date, ...(time && { time }), basis, because, timexes: [timex] }
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

function leavesNow(date: Edtf, basis: Basis, published: Publication | null): boolean {
  const day = firstDay(date)
  const now = published && firstDay(published.value)
  if (day === null || now === null) return false
  return basis === 'stated' ? day !== now : Math.abs(now - day) > nearDays
}

function fromMentionBefore({ mention }: Told): Dated {
  const { date, time, basis, timexes } = mention
  if (!date || timexes.length === 0) {
    return { date, ...(time && { time }), basis, because: mention.because, timexes }
  }
  const because = `goes on with what is told of ${quote(timexes[0]?.text)} just before: ${dateInWords(date, 'long')}`
  return { date, ...(time && { time }), basis: 'context', because, timexes }
}

/** "The White House later said": on the day told before, unless that day is far from publication. */
function fromLaterWord({ sentence, article }: Question, state: DateState): Dated | null {
  const tokens = sentence.clauses.flatMap(clause => clause.tokens)
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

function isFar(date: Edtf, published: Publication | null): boolean {
  const day = firstDay(date)
  const now = published && firstDay(published.value)
  return day !== null && now !== null && Math.abs(now - day) > nearDays
}

function fromPublication(question: Question, state: DateState): Dated {
  const { article, modality } = question
  const { published } = article
  const vague = vagueDateOf(question)
  if (vague)
    return { date: null, basis: 'none', because: explainTimex(vague, published), timexes: [vague] }
  const none = (because: string): Dated => ({ date: null, basis: 'none', because, timexes: [] })
  if (modality === 'planned' || modality === 'hypothetical')
    return none('the text gives no date for it')
  if (state.background) return none('the text gives no date, and stands among dated background')
  if (!published) return none('the text gives no date, and no publication date is known')
  const because = `no date in the sentence; the article was published on ${dateInWords(published.value, 'long')}${published.basis === 'inferred' ? ', which is inferred' : ''}`
  return { date: published.value, basis: 'publication', because, timexes: [] }
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

function quote(words: string | undefined): string {
  return `“${words ?? ''}”`
}
