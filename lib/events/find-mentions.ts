import type { DatedArticle, Edtf, Mention, Modality, Span, Timex } from '#lib/model'
import { findDateline } from '#lib/text/dateline'
import { findSentences } from '#lib/text/sentences'
import { firstDay, parseEdtf } from '#lib/time/edtf'
import { continuesAccount } from './continuation'
import { type DateState, dateMention, newDateState } from './date-mention'
import { stateNouns } from './english/event-nouns'
import { denyingVerbs } from './english/reporting'
import { readHappening } from './happening'
import { phrasesOf, quotesOf, wordsOf } from './phrases'
import { findQuotations } from './quotations'
import { readSentence, type Sentence, type Trigger } from './sentence'
import { addTerms } from './terms'
import { stemsOf, type Token } from './tokens'
import type { Told } from './told'

/** Dated happenings that one sentence can tell; a list that runs on for pages is told by its first. */
const mostOfOne = 12
const denying = stemsOf(denyingVerbs)
const states = stemsOf(stateNouns)

/** Every place in `article` that says that something happened, in reading order. */
export function findMentions(article: DatedArticle): Told[] {
  const { text } = article
  const quotations = findQuotations(text)
  const state = newDateState()
  const told: Told[] = []
  let spoken: Token[] = []
  for (const { span, timexes } of sentencesWithTimexes(article)) {
    const sentence = readSentence(text, span, quotations, timexes)
    if (isOnlyQuoted(sentence)) {
      const words = tokensOf(sentence)
      // What is said before its speaker is named belongs to the sentence that names him, else to the one before.
      if (quotations.some(({ start, end }) => start < span.end && end > span.end))
        spoken.push(...words)
      else addTerms(told.findLast(({ leads }) => leads)?.terms ?? new Map(), words, 1)
      continue
    }
    for (const { trigger, timex } of chooseTriggers(sentence)) {
      const { terms, actions } = readHappening(sentence, trigger)
      addTerms(terms, spoken, 1)
      const all = [...spoken, ...tokensOf(sentence)]
      const said = { words: wordsOf(all), quotes: quotesOf(sentence), phrases: phrasesOf(all) }
      told.push(
        tell(
          { article, sentence, trigger, timex, terms, actions, ...said },
          told.findLast(({ leads }) => leads),
          state,
        ),
      )
    }
    const leaders = told.filter(({ sentence: own }) => own === sentence)
    told.push(...tellMinor(sentence, leaders))
    spoken = []
  }
  return told
}

/** Sentences with the time expressions in them; the dateline before the first is none of it. */
function sentencesWithTimexes({ text, timexes }: DatedArticle): { span: Span; timexes: Timex[] }[] {
  const body = findDateline(text)?.end ?? 0
  let next = timexes.findIndex(({ start }) => start >= body)
  if (next < 0) next = timexes.length
  return findSentences(text).map(sentence => {
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

function tokensOf({ clauses }: Sentence): Token[] {
  return clauses.flatMap(clause => clause.tokens)
}

function isOnlyQuoted({ clauses }: Sentence): boolean {
  return clauses.length > 0 && clauses.every(({ quoted }) => quoted)
}

type Chosen = { trigger: Trigger; timex: Timex | null }

/** One trigger for each time expression, and the main one where it stands without any. */
function chooseTriggers(sentence: Sentence): Chosen[] {
  const chosen: Chosen[] = []
  for (const timex of datableIn(sentence).slice(0, mostOfOne)) {
    const trigger = triggerOf(sentence, timex)
    const known = trigger && chosen.find(choice => choice.trigger.start === trigger.start)
    if (known && isFiner(timex, known.timex)) known.timex = timex
    if (trigger && !known) chosen.push({ trigger, timex })
  }
  const { main } = sentence
  const isChosen = chosen.some(({ trigger }) => trigger.start === main?.start)
  if (main && !isChosen && (chosen.length === 0 || tellsMore(sentence, main))) {
    chosen.push({ trigger: main, timex: null })
  }
  return chosen.sort((a, b) => a.trigger.start - b.trigger.start)
}

/** Whether the main line tells a happening of its own beside the dated ones. */
function tellsMore(sentence: Sentence, main: Trigger): boolean {
  const { subject } = sentence
  return main.kind === 'verb' && subject !== null && !states.has(subject.key)
}

/** Time expressions that can date a happening: placed on the calendar or placeable, and not ruled out by "not". */
function datableIn(sentence: Sentence): Timex[] {
  const tokens = tokensOf(sentence)
  return sentence.timexes.filter(timex => {
    const before = tokens
      .filter(({ end }) => end <= timex.start)
      .slice(-2)
      .map(({ lower }) => lower)
    return isDatable(timex) && !/(^| )not( on| in| at)?$/.test(before.join(' '))
  })
}

function isDatable({ type, value, edtf }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && (edtf !== undefined || value.startsWith('XXXX'))
}

function isFiner(timex: Timex, known: Timex | null): boolean {
  return (timex.edtf?.length ?? 0) > (known?.edtf?.length ?? 0) && !timex.edtf?.includes('/')
}

/** What a time expression dates: the verb or noun before it in its clause, else the next, else the main one. */
function triggerOf(sentence: Sentence, timex: Timex): Trigger | null {
  const place = sentence.clauses.findLastIndex(({ start }) => start <= timex.start)
  const inClause = sentence.triggers.filter(({ clause }) => clause === place)
  const before = inClause.findLast(({ end }) => end <= timex.start)
  const after = inClause.filter(({ start }) => start >= timex.end)
  const here = before ?? after.find(({ tense }) => tense !== null) ?? after.at(0)
  if (here) return here
  if (sentence.main && sentence.main.clause > place) return sentence.main
  return sentence.triggers.findLast(({ clause }) => clause < place) ?? sentence.main
}

type Telling = Chosen &
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
  const mention: Mention = {
    article: article.id,
    start,
    end,
    trigger: spanOf(trigger),
    ...dated,
    modality,
  }
  return { ...telling, mention, continues, leads: true, ledBy: null }
}

/** What a sentence tells beside its leading mentions, dated as the one that it stands by. */
function tellMinor(sentence: Sentence, leaders: Told[]): Told[] {
  const led = new Set(leaders.map(({ trigger }) => trigger.start))
  const triggers = [...sentence.triggers, ...sentence.minor]
    .filter(({ kind, start }) => kind !== 'utterance' && !led.has(start))
    .sort((a, b) => a.start - b.start)
  return triggers.flatMap(trigger => {
    const leader = leaderOf(trigger, leaders)
    if (!leader) return []
    const { terms, actions } = readHappening(sentence, trigger)
    const modality = modalityOf(sentence, trigger)
    const mention: Mention = { ...leader.mention, trigger: spanOf(trigger), modality }
    return [
      {
        ...leader,
        mention,
        trigger,
        terms,
        actions,
        continues: false,
        leads: false,
        ledBy: leader,
      },
    ]
  })
}

/** The leading mention in the same clause, else the last before it, else the first. */
function leaderOf({ clause, start }: Trigger, leaders: Told[]): Told | undefined {
  return (
    leaders.find(({ trigger }) => trigger.clause === clause) ??
    leaders.findLast(({ trigger }) => trigger.start < start) ??
    leaders.at(0)
  )
}

/** What is dated after publication cannot have happened yet. */
function liesAhead(date: Edtf | null, { published }: DatedArticle): boolean {
  const from = date && firstDay(date)
  const known = published ? parseEdtf(published.value) : null
  return typeof from === 'number' && known !== null && from >= known.to
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function modalityOf(sentence: Sentence, trigger: Trigger): Modality {
  if (denying.has(trigger.key)) return 'denied'
  if (trigger.kind === 'utterance') return 'happened'
  if (trigger.tense === 'future') return 'planned'
  if (trigger.tense === 'conditional') return 'hypothetical'
  const deniedBefore = sentence.triggers.some(
    ({ key, clause, start }) =>
      denying.has(key) && clause <= trigger.clause && start < trigger.start,
  )
  return deniedBefore || trigger.negated ? 'denied' : 'happened'
}
