import { attributionOf } from '#lib/events/sentence/attribution'
import { chooseDate, chooseLeading, type Leading } from '#lib/events/sentence/choose-leading'
import { cutLong } from '#lib/events/sentence/cut-long'
import { readHappening } from '#lib/events/sentence/happening'
import { liesAhead, modalityOf } from '#lib/events/sentence/modality'
import { phrasesOf, quotesOf, wordsOf } from '#lib/events/sentence/phrases'
import { findQuotations, quotationsIn } from '#lib/events/sentence/quotations'
import { readSentence, type Sentence } from '#lib/events/sentence/sentence'
import { sentencesOf } from '#lib/events/sentences-of'
import { addTerms } from '#lib/events/words/terms'
import type { Token } from '#lib/events/words/tokens'
import type { DatedArticle, Mention, Span, Timex } from '#lib/model'
import { findDateline } from '#lib/text/dateline'
import { onDayTold } from './clock-time'
import { continuesAccount } from './continuation'
import { dateMention } from './date-mention'
import { dateHeadline, dateLater } from './date-minor'
import { type DateState, newDateState } from './date-state'
import type { Aside } from './tell-minor'
import { tellMinor } from './tell-minor'
import type { Told } from './told'

/** What was told of an article so far, and what the reader has in mind while reading on. */
type Reading = {
  article: DatedArticle
  quotations: Span[]
  state: DateState
  told: Told[]
  /** Sentences before the first that something leads. */
  waiting: Aside[]
  leading: Told | undefined
  /** Words of quotations before their speaker is named. */
  spoken: Token[]
}

/**
 * Every place in `article` that says that something happened, in reading order. What leads a
 * sentence comes with what is told by the way there.
 */
export function findMentions(article: DatedArticle): Told[] {
  const reading: Reading = {
    article,
    quotations: findQuotations(article.text),
    state: newDateState(),
    told: [],
    waiting: [],
    leading: undefined,
    spoken: [],
  }
  for (const sentence of sentencesWithTimexes(article)) readOn(reading, sentence)
  const { told, state, waiting } = reading
  const first = told.find(({ leads }) => leads)
  if (!first) return tellAlone(waiting, state)
  const ahead = { ...newDateState(), named: state.named, namedKinds: state.namedKinds }
  const before = waiting.flatMap(aside => tellMinor(aside, [first], ahead))
  const all = [...before, ...told].sort((a, b) => a.trigger.start - b.trigger.start)
  for (const one of all) one.mention = dateAtLast(one, reading)
  return all
}

/** Reads one sentence more. */
function readOn(reading: Reading, { span, timexes }: TimedSpan): void {
  const { article, state, told, waiting } = reading
  const quoted = quotationsIn(reading.quotations, span)
  const sentence = readSentence(article.text, span, quoted, onDayTold(timexes, article, state))
  const aside: Aside = { article, sentence, said: wordsSaid(sentence, reading.spoken) }
  const own: Told[] = []
  for (const { trigger, timex } of isOnlyQuoted(sentence) ? [] : chooseLeading(sentence)) {
    const { terms, actions } = readHappening(sentence, trigger)
    addTerms(terms, reading.spoken, 1)
    const telling = { article, sentence, trigger, timex, terms, actions, ...aside.said }
    reading.leading = tell(telling, reading.leading, state)
    own.push(reading.leading)
  }
  const leaders = own.length > 0 ? own : reading.leading ? [reading.leading] : []
  if (leaders.length === 0) waiting.push(aside)
  else told.push(...own, ...tellMinor(aside, leaders, state))
  if (!isOnlyQuoted(sentence)) reading.spoken = []
  // What is said before its speaker is named belongs to the sentence that names him, else to the one before.
  else if (quoted.some(({ end }) => end > span.end)) reading.spoken.push(...sentence.tokens)
  else addTerms(reading.leading?.terms ?? new Map(), sentence.tokens, 1)
}

/** What can only be dated when all is read: a headline, and a noun that the article dates later. */
function dateAtLast(told: Told, { article, state }: Reading): Mention {
  if (isHeadline(told.sentence, article.text)) return dateHeadline(told, article, state)
  return told.leads ? told.mention : dateLater(told, state)
}

/** The first line of a text that begins with a line of its own, without a full stop. */
function isHeadline({ start, end }: Sentence, text: string): boolean {
  if (text.slice(0, start).trim() !== '' || /[.!?…]["'”’]?\s*$/.test(text.slice(start, end)))
    return false
  return text.slice(end).trim() !== ''
}

/** Of an article in which nothing leads, the first thing told does: "Works unveils engine". */
function tellAlone(waiting: Aside[], state: DateState): Told[] {
  const lead = waiting.find(({ sentence }) => sentence.minor.length > 0)
  const trigger = lead?.sentence.minor.find(({ tense }) => tense) ?? lead?.sentence.minor[0]
  if (!lead || !trigger) return []
  const { article, sentence, said } = lead
  const happening = readHappening(sentence, trigger)
  const first = tell(
    { article, sentence, trigger, timex: chooseDate(sentence, trigger), ...happening, ...said },
    undefined,
    state,
  )
  return [first, ...waiting.flatMap(aside => tellMinor(aside, [first], state))]
}

/** The words of a sentence and of what is quoted before it, to compare it by. */
function wordsSaid(sentence: Sentence, spoken: Token[]): Aside['said'] {
  const all = [...spoken, ...sentence.tokens]
  const words = wordsOf(all)
  return { words, quotes: quotesOf(sentence), phrases: phrasesOf(all, words) }
}

type TimedSpan = { span: Span; timexes: Timex[] }

/** Sentences with the time expressions in them; the dateline before the first is none of it. */
function sentencesWithTimexes(article: DatedArticle): TimedSpan[] {
  const { text, timexes } = article
  const body = findDateline(text)?.end ?? 0
  let next = timexes.findIndex(({ start }) => start >= body)
  if (next < 0) next = timexes.length
  const sentences = sentencesOf(article).flatMap(sentence => cutLong(text, sentence))
  return sentences.map(sentence => {
    const span = {
      start: Math.max(sentence.start, Math.min(body, sentence.end)),
      end: sentence.end,
    }
    const own: Timex[] = []
    for (let timex = timexes[next]; timex && timex.start < span.end; timex = timexes[++next]) {
      if (timex.start >= span.start) own.push(timex)
    }
    return { span, timexes: own }
  })
}

function isOnlyQuoted({ clauses }: Sentence): boolean {
  return clauses.length > 0 && clauses.every(({ quoted }) => quoted)
}

type Telling = Leading &
  Omit<Told, 'mention' | 'continues' | 'leads' | 'ledBy'> & { article: DatedArticle }

function tell(telling: Telling, before: Told | undefined, state: DateState): Told {
  const { article, sentence, trigger, timex, terms, actions, words, quotes, phrases } = telling
  const stated = modalityOf(sentence, trigger)
  const continues = continuesAccount(telling, before)
  const question = {
    article,
    sentence,
    trigger,
    timex,
    modality: stated,
    before: continues ? before : undefined,
  }
  const dated = dateMention(question, state)
  const modality = liesAhead(dated.date, article) && stated !== 'denied' ? 'planned' : stated
  const { start, end } = sentence
  const attribution = attributionOf(article.text, sentence, trigger)
  const mention: Mention = {
    article: article.id,
    start,
    end,
    trigger: { start: trigger.start, end: trigger.end },
    ...dated,
    modality,
    ...(attribution && { attribution }),
  }
  return {
    mention,
    sentence,
    trigger,
    terms,
    actions,
    words,
    quotes,
    phrases,
    continues,
    leads: true,
    ledBy: null,
  }
}
