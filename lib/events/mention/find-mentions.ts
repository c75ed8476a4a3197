import { attributionOf } from '#lib/events/sentence/attribution'
import { chooseDate, chooseLeading, type Leading } from '#lib/events/sentence/choose-leading'
import { cutLong } from '#lib/events/sentence/cut-long'
import { readHappening } from '#lib/events/sentence/happening'
import { liesAhead, modalityOf } from '#lib/events/sentence/modality'
import { phrasesOf, quotesOf, wordsOf } from '#lib/events/sentence/phrases'
import { findQuotations, quotationsIn } from '#lib/events/sentence/quotations'
import { readSentence, type Sentence } from '#lib/events/sentence/sentence'
import { addTerms } from '#lib/events/words/terms'
import type { Token } from '#lib/events/words/tokens'
import type { DatedArticle, Mention, Span, Timex } from '#lib/model'
import { findDateline } from '#lib/text/dateline'
import { findSentences } from '#lib/text/sentences'
import { onDayTold } from './clock-time'
import { continuesAccount } from './continuation'
import { dateMention } from './date-mention'
import { dateLater } from './date-minor'
import { type DateState, newDateState } from './date-state'
import type { Aside } from './tell-minor'
import { tellMinor } from './tell-minor'
import type { Told } from './told'

/**
 * Every place in `article` that says that something happened, in reading order. What leads a
 * sentence comes with what is told by the way there.
 */
export function findMentions(article: DatedArticle): Told[] {
  const { text } = article
  const quotations = findQuotations(text)
  const state = newDateState()
  const told: Told[] = []
  const waiting: Aside[] = []
  let leading: Told | undefined
  let spoken: Token[] = []
  for (const { span, timexes } of sentencesWithTimexes(article)) {
    const quoted = quotationsIn(quotations, span)
    const sentence = readSentence(text, span, quoted, onDayTold(timexes, article, state))
    const aside: Aside = { article, sentence, said: wordsSaid(sentence, spoken) }
    const chosen = isOnlyQuoted(sentence) ? [] : chooseLeading(sentence)
    const own: Told[] = []
    for (const { trigger, timex } of chosen) {
      const { terms, actions } = readHappening(sentence, trigger)
      addTerms(terms, spoken, 1)
      const telling = { article, sentence, trigger, timex, terms, actions, ...aside.said }
      leading = tell(telling, leading, state)
      own.push(leading)
    }
    const leaders = own.length > 0 ? own : leading ? [leading] : []
    if (leaders.length === 0) waiting.push(aside)
    else told.push(...own, ...tellMinor(aside, leaders, state))
    if (isOnlyQuoted(sentence)) {
      const words = sentence.tokens
      // What is said before its speaker is named belongs to the sentence that names him, else to the one before.
      if (quoted.some(({ end }) => end > span.end)) spoken.push(...words)
      else addTerms(leading?.terms ?? new Map(), words, 1)
    } else spoken = []
  }
  const first = told.find(({ leads }) => leads)
  if (!first) return tellAlone(waiting, state)
  const ahead = { ...newDateState(), named: state.named, namedKinds: state.namedKinds }
  const before = waiting.flatMap(aside => tellMinor(aside, [first], ahead))
  for (const one of [...before, ...told]) if (!one.leads) one.mention = dateLater(one, state)
  return [...before, ...told].sort((a, b) => a.trigger.start - b.trigger.start)
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
  return { words: wordsOf(all), quotes: quotesOf(sentence), phrases: phrasesOf(all) }
}

/** Sentences with the time expressions in them; the dateline before the first is none of it. */
function sentencesWithTimexes({ text, timexes }: DatedArticle): { span: Span; timexes: Timex[] }[] {
  const body = findDateline(text)?.end ?? 0
  let next = timexes.findIndex(({ start }) => start >= body)
  if (next < 0) next = timexes.length
  const sentences = findSentences(text).flatMap(sentence => cutLong(text, sentence))
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

function tell(
  { timex, article, ...telling }: Telling,
  before: Told | undefined,
  state: DateState,
): Told {
  const { sentence, trigger } = telling
  const stated = modalityOf(sentence, trigger)
  const continues = continuesAccount({ ...telling, timex }, before)
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
  return { ...telling, mention, continues, leads: true, ledBy: null }
}
