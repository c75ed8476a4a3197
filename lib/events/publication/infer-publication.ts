import { mentionsOf } from '#lib/events/mentions-of'
import type { DatedArticle, Publication } from '#lib/model'
import { type Day, firstDay, formatDay, parseEdtf, weekdayOf } from '#lib/time/edtf'
import { dateInWords } from '#lib/time/edtf-words'
import { findPrintedDate } from './printed-date'
import { type Clue, type Evidence, findClues, weekdayNumber } from './publication-clues'

/** One clue alone must be this alike. */
const sureEnough = 0.55
/** A range that is longer tells a reader nothing. */
const longestRange = 35
const longestQuote = 120
const daysInWeek = 7

/**
 * When an article that does not say so was published, with the evidence in words: a day where the day
 * is printed above it or where its weekdays and other reports settle it, else the range that they
 * leave. Null where nothing tells, or where the evidence contradicts itself.
 */
export function inferPublication(
  article: DatedArticle,
  evidence: Evidence,
  nameOf: (source: string) => string,
): Publication | null {
  const printed = findPrintedDate(article)
  if (printed) {
    const because =
      printed.place === 'text'
        ? `the line “${printed.words}” stands above its text`
        : `its address names the day: “${printed.words}”`
    return { value: formatDay(printed.day), basis: 'inferred', because }
  }
  return fromClues(article, findClues(article, evidence), nameOf)
}

function fromClues(
  article: DatedArticle,
  clues: Clue[],
  nameOf: (source: string) => string,
): Publication | null {
  const possible = findWindow(clues)
  if (!possible) return null
  const { agreeing } = possible
  const bounds = boundsIn(article)
  const from = Math.max(possible.from, bounds.from)
  const to = Math.min(possible.to, bounds.to)
  if (from > to) return null
  const told = explainClues(agreeing, nameOf)
  const latest = latestDayTold(article, agreeing)
  const settled = latest === null ? null : settledDay(article, latest, agreeing)
  if (settled !== null && settled >= from && settled <= to) {
    const words = dateInWords(formatDay(settled), 'long')
    return {
      value: formatDay(settled),
      basis: 'inferred',
      because: `The article states no date; ${told}. The latest day it tells as past is ${words}.`,
    }
  }
  if (to - from > longestRange || from === to) return null
  const value = `${formatDay(from)}/${formatDay(to)}`
  return {
    value,
    basis: 'inferred',
    because: `The article states no date; ${told}. So it appeared ${dateInWords(value, 'long')}.`,
  }
}

type Window = { from: Day; to: Day; agreeing: Clue[] }

/** The days that most of the evidence allows; null where that is too little, or as much speaks against it. */
function findWindow(clues: Clue[]): Window | null {
  const starts = [...new Set(clues.filter(({ from, to }) => from <= to).map(({ from }) => from))]
  const windows = starts.sort((a, b) => a - b).map(day => windowAt(clues, day))
  const best = windows.toSorted((a, b) => sum(b.agreeing) - sum(a.agreeing))[0]
  if (!best) return null
  const support = sum(best.agreeing)
  const against = clues.filter(clue => !best.agreeing.includes(clue) && clue.likeness >= sureEnough)
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
 * The day told last, where the article keeps naming weekdays, begins with that one or has the company
 * of others published that day: then it calls its own day by its name. A weekday alone may be yesterday's.
 */
function settledDay(article: DatedArticle, latest: Day, agreeing: Clue[]): Day | null {
  const weekdays = article.timexes.map(weekdayNumber).filter(number => number !== null)
  const twins = new Set(agreeing.map(({ weekday }) => weekday).filter(day => day !== null))
  // A weekday that follows the last twin at once is as good as a twin.
  const twinned = twins.add(weekdayOf(latest)).size
  const names = new Set(weekdays).size
  const beginsWithIt = weekdays[0] === weekdayOf(latest)
  const isDayOfOthers = agreeing.some(clue => dayOfPublication(clue.article) === latest)
  const isSettled = isDayOfOthers
    ? (twinned > 1 && (beginsWithIt || names > 2)) || (beginsWithIt && names > 2)
    : twinned > 1 && beginsWithIt && weekdays.length > 3
  return isSettled ? latest : null
}

/**
 * The latest day that the article tells as past. A weekday without a twin counts as told in the same
 * days when it follows the last twin at once.
 */
function latestDayTold(article: DatedArticle, agreeing: Clue[]): Day | null {
  const named = agreeing.filter(({ weekday }) => weekday !== null)
  if (named.length === 0) return null
  const last = Math.max(...named.map(({ day }) => day))
  const next = (weekdayOf(last) % daysInWeek) + 1
  const isTold = mentionsOf(article).some(
    ({ mention }) =>
      mention.modality === 'happened' &&
      mention.timexes.some(timex => weekdayNumber(timex) === next),
  )
  return isTold && !named.some(({ weekday }) => weekday === next) ? last + 1 : last
}

function dayOfPublication({ published }: DatedArticle): Day | null {
  const parsed = published && parseEdtf(published.value)
  return parsed?.precision === 'day' ? parsed.from : null
}

/** What the article tells as past was before it, wherever a date is written out in full. */
function boundsIn({ timexes, text }: DatedArticle): { from: Day; to: Day } {
  let from = Number.NEGATIVE_INFINITY
  for (const timex of timexes) {
    const day = timex.anchor === 'none' && timex.edtf ? firstDay(timex.edtf) : null
    if (day === null || !/^\d{4}-\d\d-\d\d$/.test(timex.edtf ?? '')) continue
    if (isToldAsPast(text, timex)) from = Math.max(from, day)
  }
  return { from, to: Number.POSITIVE_INFINITY }
}

/** "was held on 3 May 2019": a past form shortly before the date, and nothing that looks ahead. */
function isToldAsPast(text: string, { start }: { start: number }): boolean {
  const words =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  return (
    /\b(?:was|were|had|\p{L}{3,}ed)\b/iu.test(words) &&
    !/\b(?:will|would|until|by|to|scheduled|planned|expected)\b/i.test(words)
  )
}

function sum(clues: Clue[]): number {
  return clues.reduce((total, { likeness }) => total + likeness, 0)
}

/** "its “Wednesday” is the day that Sputnik gives as Wednesday 11 April 2018 (“…”)". */
function explainClues(clues: Clue[], nameOf: (source: string) => string): string {
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
    .join('; ')
}

/** The sentence as it stands, cut at a word where it is long. */
function sentenceOf({ told, article }: Clue): string {
  const sentence = article.text.slice(told.mention.start, told.mention.end).replace(/\s+/g, ' ')
  if (sentence.length <= longestQuote) return sentence
  return `${sentence.slice(0, sentence.lastIndexOf(' ', longestQuote))}…`
}
