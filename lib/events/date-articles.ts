import type { Article, DatedArticle, Edtf, Publication, Timex } from '#lib/model'
import { openTimexes } from '#lib/time/find-timexes'
import { findNumericOrders, type NumericOrders } from '#lib/time/numeric-order-of'
import { inferPublication } from './publication/infer-publication'
import { gatherEvidence, weekdayNumber } from './publication/publication-clues'

/**
 * Tags every article of one story and infers a missing publication date where its own lines or the
 * dated articles of the story allow it. Dates in numbers (9/12/2021) are read in the order in which
 * their source writes them.
 */
export function dateArticles(
  articles: Article[],
  orders: NumericOrders = findNumericOrders(articles),
  names = new Map<string, string>(),
): DatedArticle[] {
  const nameOf = (source: string) => names.get(source) ?? source
  const readers = articles.map(article => openArticle(article, orders))
  const tagged = articles.map(({ published }, index) => readers[index]?.(published))
  const known = tagged.filter(article => article !== undefined)
  if (known.every(article => article.published)) return known
  const evidence = gatherEvidence(known.filter(article => article.published))
  return known.map((article, index) => {
    const inferred = article.published ? null : inferPublication(article, evidence, nameOf)
    return (inferred && readers[index]?.(inferred)) ?? article
  })
}

/** The article with its time expressions. */
export function tagArticle(article: Article, orders: NumericOrders): DatedArticle {
  return openArticle(article, orders)(article.published)
}

/** The article as published some time: its expressions are recognised once, and read for that. */
function openArticle(article: Article, orders: NumericOrders) {
  const numericOrder = orders.get(article.source) ?? null
  const read = openTimexes(article.text, { numericOrder })
  return (published: Publication | null): DatedArticle => {
    const range = published && daysOf(published.value)
    const timexes = range
      ? readInRange(read(null), read(range.first), read(range.last), range.value)
      : read(published?.value ?? null)
    return { ...article, published, timexes }
  }
}

/** First and last day of an interval of days. */
function daysOf(value: Edtf): { first: Edtf; last: Edtf; value: Edtf } | null {
  const [, first, last] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(value) ?? []
  return first && last ? { first, last, value } : null
}

/**
 * Expressions of an article that was published some day of a range: what reads the same on its first
 * and last day, and the weekday that the range begins with, for that is the day it tells last.
 */
function readInRange(open: Timex[], first: Timex[], last: Timex[], range: Edtf): Timex[] {
  const onFirst = new Map(first.map(timex => [timex.start, timex]))
  const onLast = new Map(last.map(timex => [timex.start, timex]))
  return open.map(timex => {
    const early = onFirst.get(timex.start)
    if (timex.edtf || !early?.edtf) return timex
    const isLatest = weekdayNumber(timex) !== null && range.startsWith(early.edtf)
    if (!isLatest && early.edtf !== onLast.get(timex.start)?.edtf) return timex
    return { ...early, ...(early.countedFrom && { countedFrom: range }) }
  })
}
