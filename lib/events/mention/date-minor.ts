import { chooseDate } from '#lib/events/sentence/choose-leading'
import { isUnderDenial } from '#lib/events/sentence/modality'
import { isPlan } from '#lib/events/sentence/plans'
import type { Trigger } from '#lib/events/sentence/sentence'
import type { DatedArticle, Mention } from '#lib/model'
import { firstDay } from '#lib/time/edtf'
import { dateInWords } from '#lib/time/edtf-words'
import { fromDayOf, fromPublication, isRecalled, type Question } from './date-mention'
import { type Dated, type DateState, findNamed, isFar, isNews, keepNamed } from './date-state'
import { dateOf, quote, readDate, undatedFor } from './read-date'
import { isMeasured, isOverBefore, shareDate } from './share-date'
import type { Told } from './told'

type MinorQuestion = Omit<Question, 'timex' | 'before'> & { leader: Told }

const otherOne = new Set(
  'another other second third new next previous earlier last first'.split(' '),
)

/** When something told by the way happened: by its own date, as what it names again, as what it stands by, or now. */
export function dateMinor(question: MinorQuestion, state: DateState): Dated {
  const { article, sentence, trigger, modality, leader } = question
  const timex = chooseDate(sentence, trigger)
  if (timex) {
    const dated = readDate(timex, { article, sentence, trigger })
    if (dated.date) keepNamed(state, trigger, dated)
    return dated
  }
  const shared = shareDate(question)
  if (shared && !shared.loose) return shared
  const again = namedBefore(question, state) ?? shared
  if (again) return again
  if (modality === 'denied' && isUnderDenial(sentence, trigger))
    return undatedFor('the day of a denial is not that of what is denied')
  if (isMeasured(sentence, trigger.clause)) return undatedFor('the text counts days from it')
  if (trigger.tense === 'pluperfect')
    return undatedFor('the text gives no date for what came before')
  const isHere = leader.sentence === sentence && isPartOf(trigger, leader)
  if (isHere && isPlan(leader.trigger) && trigger.kind !== 'noun')
    return undatedFor('the text gives no date for it, but for a plan')
  const isClause = isHere && leader.trigger.clause === trigger.clause
  const isBeside = isSide(question, state) || isRecalled(question, state)
  if (isHere && leader.mention.basis === 'publication' && isBeside)
    return undatedFor('the text gives no date for it')
  const isAhead = modality === 'planned' || modality === 'hypothetical'
  // "agreed on Monday to sell": not the selling.
  if (isAhead && trigger.form === 'infinitive') return undatedFor('the text gives no date for it')
  if (isClause) {
    const dated = dateOf(leader)
    if (trigger.kind === 'noun' && dated.basis !== 'publication' && !dated.loose)
      keepNamed(state, trigger, dated)
    return dated
  }
  if (isAhead) return undatedFor('the text gives no date for it')
  const { date } = leader.mention
  if (isHere && date && isOverBefore(trigger, date, article))
    return undatedFor('the text gives no date for it')
  if (isHere) return dateOf(leader)
  const plain = { article, sentence, trigger, modality, timex: null, before: undefined }
  const ofNow = state.background ? { ...state, background: false } : state
  return fromDayOf(plain, state) ?? fromPublication(plain, ofNow)
}

/** A noun beside what is told of now may name what is long past, or to come. */
function isSide({ sentence, trigger, leader }: MinorQuestion, state: DateState): boolean {
  if (trigger.kind !== 'noun' || isNews(state, trigger.key)) return false
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

/** What is said, and what holds now, is not dated by what it stands beside. */
function isPartOf(trigger: Trigger, leader: Told): boolean {
  if (leader.trigger.kind === 'utterance') return false
  if (trigger.kind === 'utterance') return trigger.form === 'participle'
  return trigger.tense !== 'perfect' && trigger.tense !== 'present'
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

/**
 * The date of what a headline tells, where the body gives it a near day: "Mayor opens bridge … opened
 * the bridge on Monday" is of Monday, not of publication.
 */
export function dateHeadline(told: Told, { published }: DatedArticle, state: DateState): Mention {
  const { mention, trigger } = told
  if (mention.basis !== 'publication' || mention.modality !== 'happened' || !published)
    return mention
  if (trigger.tense === 'past' || trigger.kind === 'utterance') return mention
  const named = findNamed(state, trigger.key)
  const isNear = named?.dated.date && !isFar(named.dated.date, published)
  const day = named?.dated.date ? firstDay(named.dated.date) : null
  if (!isNear || !named.dated.date || day === null || day > (firstDay(published.value) ?? day))
    return mention
  const { date, timexes } = named.dated
  const because = `the headline of what the article tells of ${quote(named.words)}: ${dateInWords(date, 'long')}`
  return { ...mention, date, basis: 'context', because, timexes }
}

/** "The crash", "had crashed": what was told with its date before. */
function namedBefore(
  { sentence, trigger }: Pick<Told, 'sentence' | 'trigger'>,
  state: DateState,
): Dated | null {
  if (trigger.form !== 'noun' && trigger.kind !== 'noun' && trigger.tense !== 'pluperfect')
    return null
  const tokens = sentence.clauses[trigger.clause]?.tokens ?? []
  const before = tokens.filter(({ end }) => end <= trigger.start).slice(-3)
  if (before.some(({ lower }) => otherOne.has(lower))) return null
  const known = findNamed(state, trigger.key)
  if (!known?.dated.date) return null
  const { date, time, timexes } = known.dated
  const because = `names again what is told of ${quote(known.words)}: ${dateInWords(date, 'long')}`
  return { date, ...(time && { time }), basis: 'context', because, timexes }
}
