import { lightVerbs } from '#lib/events/english/light-verbs'
import { publicUtterances, reportingVerbs } from '#lib/events/english/reporting'
import { commonWords } from '#lib/events/english/stop-words'
import { isHard } from '#lib/events/mention/basis'
import type { UnnamedEvent } from '#lib/events/mention/told'
import { addTerms, isContent, type Terms } from '#lib/events/words/terms'
import { findTokens, stemsOf, type Token } from '#lib/events/words/tokens'
import type { Edtf, Mention, Report } from '#lib/model'

/** How one report words an act that it dates: as much as another story needs to know it again. */
export type Telling = {
  date: Edtf
  /** Whether the text itself dates it. */
  isHard: boolean
  /** Key of the word for the act. */
  key: string
  /** Keys of the content words around it, the nearer the heavier, from 0 to 1. */
  around: Terms
  /** Keys of the names in its sentence, and of those that it names as where it happened. */
  names: Set<string>
  places: Set<string>
  /** Keys of all content words in its sentence. */
  said: Terms
}

/** Reports of an event that speak for it, those first that a reader should read first. */
const mostTellings = 3
/** Words on either side of the word for the act that belong to it. */
const reach = 6

const placing = new Set('in at near off outside'.split(' '))
const light = stemsOf(lightVerbs)
const utterances = stemsOf([...reportingVerbs].filter(verb => !publicUtterances.has(verb)))

/** How an event is told that happened on a day or in a month; none where only somebody spoke. */
export function tellingsOf({ date, modality, reports }: UnnamedEvent): Telling[] {
  if (!date || modality !== 'happened' || !/^\d{4}-\d\d(?:-\d\d)?$/.test(date)) return []
  return reports
    .filter(report => report.date === date)
    .slice(0, mostTellings)
    .flatMap(report => tellingOf(report, date) ?? [])
}

function tellingOf(report: Report, date: Edtf): Telling | null {
  const mention = leadOf(report)
  if (!mention) return null
  const tokens = findTokens(report.excerpt.exact, { start: 0, end: report.excerpt.exact.length })
  const place = tokens.findIndex(({ start }) => start === mention.trigger.start - mention.start)
  const act = tokens[place]
  if (!act || light.has(act.key) || utterances.has(act.key)) return null
  const own = tokens.filter(token => token !== act && isContent(token) && !isInDate(token, mention))
  const names = own.filter(isName)
  const places = names.filter(token => isPlace(token, tokens))
  return {
    date,
    isHard: isHard(mention),
    key: act.key,
    around: wordsAround(tokens, place, new Set(own)),
    names: keysOf(names.filter(token => !places.includes(token))),
    places: keysOf(places),
    said: addTerms(new Map(), own, 1),
  }
}

/** The first of the mentions that stand where the excerpt does and have the date of the report. */
export function leadOf({ excerpt, date, because, mentions }: Report): Mention | undefined {
  return mentions.find(
    mention =>
      mention.start === excerpt.start &&
      mention.because === because &&
      (date === null || mention.date === date),
  )
}

function isInDate({ start }: Token, mention: Mention): boolean {
  const at = mention.start + start
  return mention.timexes.some(timex => at >= timex.start && at < timex.end)
}

/** Behind "in", "at" or "near", or behind another name that is: "in Port Elspeth". */
function isPlace(token: Token, tokens: Token[]): boolean {
  const before = tokens[tokens.indexOf(token) - 1]
  if (!before) return false
  return placing.has(before.lower) || (before.capital && isPlace(before, tokens))
}

function keysOf(tokens: Token[]): Set<string> {
  return new Set(tokens.map(({ key }) => key))
}

function wordsAround(tokens: Token[], place: number, own: Set<Token>): Terms {
  const around: Terms = new Map()
  for (const [index, token] of tokens.entries()) {
    const distance = Math.abs(index - place)
    if (distance > reach || !own.has(token)) continue
    const weight = 1 - distance / (2 * reach)
    around.set(token.key, Math.max(around.get(token.key) ?? 0, weight))
  }
  return around
}

/** The first word of a sentence may have its capital for nothing: then it is a common one. */
function isName({ capital, start, lower }: Token): boolean {
  return capital && (start > 0 || !commonWords.has(lower))
}
