import { mentionsOf } from '#lib/events/mentions-of'
import type { DatedArticle, Edtf, Publication } from '#lib/model'
import { type Day, formatDay, parseEdtf, weekdayOf } from '#lib/time/edtf'
import { dateInWords } from '#lib/time/edtf-words'
import { findBounds } from './bounds'
import { findDatelineDay } from './dateline-day'
import { findPrintedDate } from './printed-date'
import { type Clue, type Evidence, findClues, weekdayNumber } from './publication-clues'

/** One clue alone must be this alike. */
const sureEnough = 0.65
/** A clue that is this alike speaks against a day that it does not allow. */
const speaksAgainst = 0.55
/** A range that is longer tells a reader nothing. */
const longestRange = 35
/** A text of the evening and one of the next morning call a day by the same words. */
const leeway = 1
const longestQuote = 120
const daysInWeek = 7

type NameOf = (source: string) => string

/**
 * When an article that does not say so was published, with the evidence in words: a day where the day
 * is printed above it or where its weekdays and other reports settle it, else the range that they and
 * the days it names leave. Null where nothing tells, or where the evidence contradicts itself.
 */
export function inferPublication(
  article: DatedArticle,
  evidence: Evidence,
  nameOf: NameOf,
): Publication | null {
  const printed = findPrintedDate(article)
  if (printed) {
    const because =
      printed.place === 'text'
        ? `the line “${printed.words}” stands above its text`
        : `its address names the day: “${printed.words}”`
    return { value: formatDay(printed.day), basis: 'inferred', because }
  }
  const dateline = findDatelineDay(article, evidence.days)
  if (dateline) {
    const because = `its dateline says “${dateline.words}”, and others of its story are of that year`
    return { value: formatDay(dateline.day), basis: 'inferred', because }
  }
  return fromClues(article, evidence, nameOf)
}

function fromClues(article: DatedArticle, evidence: Evidence, nameOf: NameOf): Publication | null {
  const clues = findClues(article, evidence)
  const window = findWindow(clues)
  if (clues.length > 0 && !window) return null
  const bounds = findBounds(article, window ? [window.from, window.to] : evidence.days)
  const from = Math.max(window?.from ?? bounds.from, bounds.from)
  const to = Math.min(window?.to ?? bounds.to, bounds.to)
  if (from > to || to - from > longestRange) return null
  const agreeing = window?.agreeing ?? []
  const reasons = [...explainClues(agreeing, nameOf), ...bounds.because].join('; ')
  const settled = settledDay(article, agreeing)
  const day = settled !== null && settled >= from && settled <= to ? settled : null
  if (day !== null && from < to) {
    const words = dateInWords(formatDay(day), 'long')
    return inferred(day, day, `${reasons}. The latest day it tells as past is ${words}.`)
  }
  // One expression alone may be somebody's words of another day.
  if (from === to && agreeing.length + bounds.because.length < 2) return null
  const [first, last] = from === to ? [from - leeway, to + leeway] : [from, to]
  const words = dateInWords(rangeOf(first, last), 'long')
  return inferred(first, last, `${reasons}. So it appeared ${words}.`)
}

function inferred(from: Day, to: Day, why: string): Publication {
  const because = `The article states no date; ${why}`
  return { value: rangeOf(from, to), basis: 'inferred', because }
}

function rangeOf(from: Day, to: Day): Edtf {
  return from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`
}

type Window = { from: Day; to: Day; agreeing: Clue[] }

/** The days that most of the evidence allows; null where that is too little, or as much speaks against it. */
function findWindow(clues: Clue[]): Window | null {
  const starts = [...new Set(clues.filter(({ from, to }) => from <= to).map(({ from }) => from))]
  const windows = starts.sort((a, b) => a - b).map(day => windowAt(clues, day))
  const best = windows.toSorted((a, b) => sum(b.agreeing) - sum(a.agreeing))[0]
  if (!best) return null
  const support = sum(best.agreeing)
  const against = clues.filter(
    clue => !best.agreeing.includes(clue) && clue.likeness >= speaksAgainst,
  )
  if (support <= sum(against) || support < sureEnough) return null
  return best
}

function windowAt(clues: Clue[], day: Day): Window {
  const agreeing = clues.filter(({ from, to }) => from <= day && day <= to)
  return {
    from: Math.max(...agreeing.map(({ from }) => from)),
    to: Math.min(...agreeing.map(({ to }) => to)),
    agreeing,
  }
}

/**
 * The day told last, where another weekday has a twin as well, and the article begins with that one or
 * has the company of others published that day: then it calls its own day by its name. A weekday alone
 * may be yesterday's, and one that no other tells may be next week's.
 */
function settledDay(article: DatedArticle, agreeing: Clue[]): Day | null {
  const named = agreeing.filter(({ weekday }) => weekday !== null)
  const twins = new Set(named.map(({ weekday }) => weekday))
  if (twins.size < 2) return null
  const latest = Math.max(...named.map(({ day }) => day))
  const next = (weekdayOf(latest) % daysInWeek) + 1
  if (!twins.has(next) && tellsAsPast(article, next)) return null
  const weekdays = article.timexes.map(weekdayNumber).filter(number => number !== null)
  const names = new Set(weekdays).size
  const beginsWithIt = weekdays[0] === weekdayOf(latest)
  const isDayOfOthers = agreeing.some(clue => dayOfPublication(clue.article) === latest)
  const isSettled = isDayOfOthers ? beginsWithIt || names > 2 : beginsWithIt && weekdays.length > 3
  return isSettled ? latest : null
}

function tellsAsPast(article: DatedArticle, weekday: number): boolean {
  return mentionsOf(article).some(
    ({ mention }) =>
      mention.modality === 'happened' &&
      mention.timexes.some(timex => weekdayNumber(timex) === weekday),
  )
}

function dayOfPublication({ published }: DatedArticle): Day | null {
  const parsed = published && parseEdtf(published.value)
  return parsed?.precision === 'day' ? parsed.from : null
}

function sum(clues: Clue[]): number {
  return clues.reduce((total, { likeness }) => total + likeness, 0)
}

/** "its “Wednesday” is the day that Sputnik gives as Wednesday 11 April 2018 (“…”)". */
function explainClues(clues: Clue[], nameOf: NameOf): string[] {
  const best = new Map<string, Clue>()
  for (const clue of clues.toSorted((a, b) => b.likeness - a.likeness)) {
    if (!best.has(clue.timex.value)) best.set(clue.timex.value, clue)
  }
  return [...best.values()]
    .sort((a, b) => a.day - b.day)
    .map(clue => {
      const day = dateInWords(formatDay(clue.day), 'long')
      return `its “${clue.timex.text}” is the day that ${nameOf(clue.article.source)} gives as ${day} (“${sentenceOf(clue)}”)`
    })
}

/** The sentence as it stands, cut at a word where it is long. */
function sentenceOf({ told, article }: Clue): string {
  const sentence = article.text.slice(told.mention.start, told.mention.end).replace(/\s+/g, ' ')
  if (sentence.length <= longestQuote) return sentence
  return `${sentence.slice(0, sentence.lastIndexOf(' ', longestQuote))}…`
}
