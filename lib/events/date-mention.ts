import type { Basis, DatedArticle, Edtf, Mention, Modality, Publication, Timex } from '#lib/model'
import { firstDay } from '#lib/time/edtf'
import { dateInWords } from '#lib/time/edtf-words'
import { explainTimex } from '#lib/time/words'
import { areSameAction } from './actions'
import type { Sentence, Trigger } from './sentence'
import type { Token } from './tokens'
import type { Told } from './told'

/** What the reader of an article has in mind about dates while reading on. */
export type DateState = {
  /** The dated mentions so far, the last one first: what "later" may count from. */
  dated: DatedPlace[]
  /** Whether the text has gone back to dated background, where "now" no longer holds. */
  background: boolean
  /** What was told with a date of its own first, by trigger: "the crash" means it again. */
  named: Map<string, Named>
  /** Triggers that told the news without a date of their own: "the deal" means it again. */
  news: Set<string>
  /** The last near day that was told of somebody, by who it was. */
  days: Map<string, Named>
  /** The near day that the article set out with. */
  newsDay: Named | null
}

type Named = { dated: Dated; words: string }

type DatedPlace = { date: Edtf; words: string; trigger: Trigger }

type Dated = Pick<Mention, 'date' | 'time' | 'basis' | 'loose' | 'because' | 'timexes'>

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
  return {
    dated: [],
    background: false,
    named: new Map(),
    news: new Set(),
    days: new Map(),
    newsDay: null,
  }
}

/** When a mention happened, on what that rests, and why, in words. Keeps `state` for the next one. */
export function dateMention(question: Question, state: DateState): Dated {
  const dated = dateLeading(question, state)
  const { trigger, modality } = question
  if (dated.basis === 'publication' && trigger.kind !== 'utterance' && modality === 'happened') {
    state.news.add(trigger.key)
  }
  return dated
}

function dateLeading(question: Question, state: DateState): Dated {
  const { timex, before } = question
  if (timex) return fromTimex(timex, question, state)
  if (before && goesOn(question, before)) return fromMentionBefore(before)
  return (
    fromLaterWord(question, state) ??
    fromDayOf(question, state) ??
    (holds(question) ? undatedFor('the text gives no date for what holds') : null) ??
    fromPublication(question, state)
  )
}

/** "Falk said on Monday … Falk added": on the near day that was told of her last. */
function fromDayOf({ sentence, trigger, article }: Question, state: DateState): Dated | null {
  if (trigger.tense !== 'past' || article.published === null) return null
  const { subject } = sentence
  const own = subject && subject.kind !== 'other' ? state.days.get(subject.key) : undefined
  const day = own ?? state.newsDay
  if (!day?.dated.date) return null
  const { date, timexes } = day.dated
  const because = `no date in the sentence; the article tells of ${quote(day.words)}: ${dateInWords(date, 'long')}`
  return { date, basis: 'context', loose: true, because, timexes }
}

function keepDay(question: Question, dated: Dated, state: DateState) {
  const { article, sentence, trigger } = question
  const {
    date,
    timexes: [timex],
  } = dated
  if (!date || !timex || !/^\d{4}-\d\d-\d\d$/.test(date) || isFar(date, article.published)) return
  if (trigger.tense !== 'past' && trigger.tense !== 'perfect') return
  const published = article.published && firstDay(article.published.value)
  const day = firstDay(date)
  if (published === null || day === null || day > published) return
  const named = { dated, words: timex.text }
  const { subject } = sentence
  if (subject && subject.kind !== 'other') state.days.set(subject.key, named)
  if (state.dated.length <= 2) state.newsDay ??= named
}

/** What somebody says now, and what is so now, does not go on with what happened long ago. */
function goesOn({ article, trigger }: Question, before: Told): boolean {
  if (!before.mention.date) return trigger.kind !== 'utterance'
  if (!isFar(before.mention.date, article.published)) return true
  if (trigger.kind === 'utterance') return before.trigger.kind === 'utterance'
  return trigger.tense === 'past'
}

type MinorQuestion = Omit<Question, 'timex' | 'before'> & { leader: Told }

/** When something told by the way happened: by its own date, as what it names again, as what it stands by, or now. */
export function dateMinor(question: MinorQuestion, state: DateState): Dated {
  const { article, sentence, trigger, modality, leader } = question
  const timex = ownTimex(sentence, trigger)
  if (timex) {
    const dated = read(timex, article)
    if (dated.date) keepNamed(state, trigger, dated)
    return dated
  }
  const again = namedBefore(question, state)
  if (again) return again
  if (trigger.tense === 'pluperfect')
    return undatedFor('the text gives no date for what came before')
  const isHere = leader.sentence === sentence && isPartOf(trigger, leader)
  const isClause = isHere && leader.trigger.clause === trigger.clause
  if (isHere && leader.mention.basis === 'publication' && isSide(question, state))
    return undatedFor('the text gives no date for it')
  if (isClause) {
    const dated = asLeader(leader)
    if (trigger.kind === 'noun' && dated.basis !== 'publication' && !dated.loose)
      keepNamed(state, trigger, dated)
    return dated
  }
  if (modality === 'planned' || modality === 'hypothetical')
    return undatedFor('the text gives no date for it')
  if (isHere) return asLeader(leader)
  const plain = { ...question, timex: null, before: undefined }
  return fromDayOf(plain, state) ?? fromPublication(plain, { ...state, background: false })
}

/** A noun beside what is told of now may name what is long past, or to come. */
function isSide({ sentence, trigger, leader }: MinorQuestion, { news }: DateState): boolean {
  if (trigger.kind !== 'noun' || isAnyOf(news, trigger.key)) return false
  // "signed the deal": what the verb is done to happens with it.
  const between = sentence.clauses[trigger.clause]?.tokens.filter(
    ({ start, end }) => start >= leader.trigger.end && end <= trigger.start,
  )
  return !(
    leader.trigger.end < trigger.start &&
    between &&
    between.length <= 3 &&
    !between.some(({ lower }) => prepositions.has(lower))
  )
}
const prepositions = new Set(
  'of in on at for from with about over after before to by into than'.split(' '),
)

function isAnyOf(keys: Set<string>, key: string): boolean {
  return keys.has(key) || [...keys].some(other => areSameAction(other, key))
}

/** What is said, and what holds now, is not dated by what it stands beside. */
function isPartOf(trigger: Trigger, leader: Told): boolean {
  if (leader.trigger.kind === 'utterance') return false
  if (trigger.kind === 'utterance') return trigger.form === 'participle'
  return trigger.tense !== 'perfect' && trigger.tense !== 'present'
}

/** A date right after or right before the trigger, with no other trigger between. */
function ownTimex(sentence: Sentence, trigger: Trigger): Timex | null {
  const clause = sentence.clauses[trigger.clause]
  if (!clause || sentence.dates.length === 0) return null
  const inClause = sentence.dates.filter(
    ({ start, end }) => start >= clause.start && end <= clause.end,
  )
  if (inClause.length === 0) return null
  const others = [...sentence.triggers, ...sentence.minor]
  const isNext = (from: number, to: number) =>
    !others.some(({ start }) => start !== trigger.start && start >= from && start < to)
  return (
    inClause.find(({ start }) => start >= trigger.end && isNext(trigger.end, start)) ??
    inClause.findLast(({ end }) => end <= trigger.start && isNext(end, trigger.start)) ??
    null
  )
}

/**
 * The date of a noun told by the way that had none when it was read, where the article gives it
 * later: "the tour was put off … the tour begins on 3 May".
 */
export function dateLater({ mention, sentence, trigger }: Told, state: DateState): Mention {
  if (mention.basis !== 'none' || trigger.kind !== 'noun') return mention
  const again = namedBefore({ sentence, trigger }, state)
  return again ? { ...mention, ...again } : mention
}

/** "The crash", "had crashed": what was told with its date before. */
function namedBefore(
  { sentence, trigger }: Pick<Told, 'sentence' | 'trigger'>,
  { named }: DateState,
): Dated | null {
  if (trigger.form !== 'noun' && trigger.kind !== 'noun' && trigger.tense !== 'pluperfect')
    return null
  const tokens = sentence.clauses[trigger.clause]?.tokens ?? []
  const before = tokens.filter(({ end }) => end <= trigger.start).slice(-3)
  if (before.some(({ lower }) => otherOne.has(lower))) return null
  const known =
    named.get(trigger.key) ?? [...named].find(([key]) => areSameAction(key, trigger.key))?.[1]
  if (!known?.dated.date) return null
  const { date, time, timexes } = known.dated
  const because = `names again what is told of ${quote(known.words)}: ${dateInWords(date, 'long')}`
  return { date, ...(time && { time }), basis: 'context', because, timexes }
}

const otherOne = new Set(
  'another other second third new next previous earlier last first'.split(' '),
)

function keepNamed({ named }: DateState, { key, kind }: Trigger, dated: Dated) {
  const words = dated.timexes[0]?.text
  if (kind !== 'utterance' && words && !named.has(key)) named.set(key, { dated, words })
}

function asLeader({ mention }: Told): Dated {
  const { date, time, basis, loose, because, timexes } = mention
  return { date, ...(time && { time }), basis, ...(loose && { loose }), because, timexes }
}

function fromTimex(timex: Timex, question: Question, state: DateState): Dated {
  const { article, trigger } = question
  const { published } = article
  const dated = read(timex, article)
  const { date } = dated
  if (!date) return dated
  keepDay(question, dated, state)
  keepNamed(state, trigger, dated)
  state.dated.unshift({ date, words: timex.text, trigger })
  state.dated.length = Math.min(state.dated.length, remembered)
  state.background = leavesNow(date, published, state.background)
  return dated
}

/** What `timex` says by itself. */
function read(timex: Timex, { published }: DatedArticle): Dated {
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
    return asLeader(before)
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
  const { article, modality, trigger } = question
  const { published } = article
  const vague = vagueDateOf(question)
  if (vague)
    return { date: null, basis: 'none', because: explainTimex(vague, published), timexes: [vague] }
  if (modality === 'planned' || modality === 'hypothetical')
    return undatedFor('the text gives no date for it')
  if (trigger.tense === 'pluperfect')
    return undatedFor('the text gives no date for what came before')
  if (state.background && staysBack(question) && !isAnyOf(state.news, trigger.key))
    return undatedFor('the text gives no date, and stands among dated background')
  if (!published) return undatedFor('the text gives no date, and no publication date is known')
  const because = `no date in the sentence; the article was published on ${dateInWords(published.value, 'long')}${published.basis === 'inferred' ? ', which is inferred' : ''}`
  return { date: published.value, basis: 'publication', because, timexes: [] }
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

function quote(words: string | undefined): string {
  return `“${words ?? ''}”`
}

function undatedFor(because: string): Dated {
  return { date: null, basis: 'none', because, timexes: [] }
}
