import type { Article, DatedArticle, Edtf, Publication, Timex } from '#lib/model'
import { type Day, firstDay, formatDay, parseEdtf, weekdayOf } from '#lib/time/edtf'
import { dateInWords } from '#lib/time/edtf-words'
import { findTimexes } from '#lib/time/find-timexes'
import { findNumericOrders, type NumericOrders } from '#lib/time/numeric-order-of'
import { findMentions } from './find-mentions'
import { likenessOfMentions } from './likeness'
import { rarityIn } from './rarity'
import type { Told } from './told'

type Telling = { told: Told; article: DatedArticle }

/** A weekday of an undated article, and the same happening in an article that says what day that was. */
type Twin = {
  weekday: Timex
  day: Day
  told: Told
  other: Told
  article: DatedArticle
  likeness: number
}

const likeEnough = 0.34
/** One twin alone must be this alike. */
const sureEnough = 0.55
const daysInWeek = 7
const longestQuote = 120

/**
 * Tags every article of one story and infers a missing publication date where twins in dated articles
 * allow it. Dates in numbers (9/12/2021) are read in the order in which their source writes them.
 */
export function dateArticles(
  articles: Article[],
  orders: NumericOrders = findNumericOrders(articles),
  names = new Map<string, string>(),
): DatedArticle[] {
  const nameOf = (source: string) => names.get(source) ?? source
  const tag = (article: Article): DatedArticle => {
    const numericOrder = orders.get(article.source) ?? null
    const dct = article.published?.value ?? null
    return { ...article, timexes: findTimexes(article.text, dct, { numericOrder }) }
  }
  const tagged = articles.map(tag)
  const dated = tagged.filter(article => article.published)
  if (dated.length === 0 || dated.length === tagged.length) return tagged
  const told = dated.flatMap(tellingsOf)
  return tagged.map(article => {
    const inferred = article.published ? null : inferPublication(article, told, nameOf)
    return inferred ? tag({ ...article, published: inferred }) : article
  })
}

function tellingsOf(article: DatedArticle): Telling[] {
  return findMentions(article).map(told => ({ told, article }))
}

/** The publication date that the twins of its weekdays in `others` allow, or null where they do not settle it. */
function inferPublication(
  article: DatedArticle,
  others: Telling[],
  nameOf: (source: string) => string,
): Publication | null {
  const own = findMentions(article)
  const twins = findTwins(own, others)
  if (twins.length === 0) return null
  const agreeing = twins.filter(({ weekday, day }) => weekdayOf(day) === weekdayNumber(weekday))
  const against = twins.filter(twin => !agreeing.includes(twin) && twin.likeness >= sureEnough)
  const support = sum(agreeing)
  if (support <= sum(against)) return null
  if (agreeing.length === 1 && support < sureEnough) return null
  const day = latestDayTold(article, own, agreeing)
  return day === null
    ? null
    : { value: formatDay(day), basis: 'inferred', because: explain(agreeing, day, nameOf) }
}

/** For each weekday mention of the undated article the most alike mention of a known day in another article. */
function findTwins(own: Told[], others: Telling[]): Twin[] {
  const rarity = rarityIn([...own, ...others.map(({ told }) => told)].map(({ terms }) => terms))
  return own.flatMap(told => {
    const weekday = told.mention.timexes.find(timex => weekdayNumber(timex) !== null)
    if (!weekday) return []
    const twins = others.flatMap(({ told: other, article: holder }): Twin[] => {
      const day = dayOf(other.mention.date)
      const likeness = day === null ? 0 : likenessOfMentions(told, other, rarity)
      return day !== null && likeness >= likeEnough
        ? [{ weekday, day, told, other, article: holder, likeness }]
        : []
    })
    const best = twins.toSorted((a, b) => b.likeness - a.likeness)
    const agreeing = best.find(({ day }) => weekdayOf(day) === weekdayNumber(weekday))
    // The most alike twin may be of the next telling; one on the right weekday counts before it if nearly as alike.
    const first = best.at(0)
    if (!first) return []
    return [agreeing && agreeing.likeness >= first.likeness * 0.7 ? agreeing : first]
  })
}

function dayOf(date: Edtf | null): Day | null {
  return date && parseEdtf(date)?.precision === 'day' ? firstDay(date) : null
}

/** ISO weekday of a weekday that could not be placed on the calendar: `XXXX-WXX-3`. */
function weekdayNumber({ value, edtf }: Timex): number | null {
  const match = edtf === undefined ? /^XXXX-WXX-([1-7])/.exec(value) : null
  return match ? Number(match[1]) : null
}

/**
 * The earliest publication day on which all agreeing twins read right: the latest day told. Weekdays
 * without a twin count as told in the same days when they follow the last twin closely.
 */
function latestDayTold(article: DatedArticle, own: Told[], twins: Twin[]): Day | null {
  const days = twins.map(({ day }) => day)
  const last = Math.max(...days)
  if (last - Math.min(...days) >= daysInWeek) return null
  const known = new Set(twins.map(({ weekday }) => weekdayNumber(weekday)))
  const following = article.timexes
    .map(weekdayNumber)
    .filter(number => number !== null && !known.has(number))
    .map(number => (((number ?? 0) - weekdayOf(last) + daysInWeek) % daysInWeek) + last)
  const next = Math.min(...following)
  return next - last === 1 && isTold(own, next) ? next : last
}

/** Whether the mention of that weekday is told as past: a plan for tomorrow dates nothing. */
function isTold(own: Told[], day: Day): boolean {
  return own.some(
    ({ mention }) =>
      mention.modality === 'happened' &&
      mention.timexes.some(timex => weekdayNumber(timex) === weekdayOf(day)),
  )
}

function sum(twins: Twin[]): number {
  return twins.reduce((total, { likeness }) => total + likeness, 0)
}

/** "The article states no date. Its “Wednesday” is the day that Sputnik dates …". */
function explain(twins: Twin[], day: Day, nameOf: (source: string) => string): string {
  const best = new Map<string, Twin>()
  for (const twin of twins.toSorted((a, b) => b.likeness - a.likeness)) {
    if (!best.has(twin.weekday.value)) best.set(twin.weekday.value, twin)
  }
  const evidence = [...best.values()]
    .sort((a, b) => a.day - b.day)
    .map(
      ({ weekday, other, article, day: known }) =>
        `its “${weekday.text}” is the day that ${nameOf(article.source)} gives as ${dateInWords(formatDay(known), 'long')} (“${sentenceOf(other, article)}”)`,
    )
  return `The article states no date; ${evidence.join('; ')}. The latest day it tells of is ${dateInWords(formatDay(day), 'long')}.`
}

/** The sentence as it stands, cut at a word where it is long. */
function sentenceOf({ mention }: Told, { text }: DatedArticle): string {
  const sentence = text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
  if (sentence.length <= longestQuote) return sentence
  return `${sentence.slice(0, sentence.lastIndexOf(' ', longestQuote))}…`
}
