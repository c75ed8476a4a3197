import type { Article } from '#lib/model'
import { type NumericOrder, numericOrderIn } from './numeric-order'
import { recognise } from './recognise'

/** What a date in numbers looks like: only texts that have one need be read. */
const dateInNumbers = /\d[-/]\d\d?[-/]\d/

/**
 * How the texts of one source write dates in numbers, by those dates that can be read in one way
 * only, such as 25/12/2020. Null where there is none or where the texts differ.
 */
export function numericOrderOf(texts: Iterable<string>): NumericOrder | null {
  const orders = new Set<NumericOrder>()
  for (const text of texts) {
    const order = dateInNumbers.test(text) ? numericOrderIn(recognise(text).found) : null
    if (order) orders.add(order)
  }
  const [first = null] = orders
  return orders.size === 1 ? first : null
}

/** The order of each source that writes dates in numbers, by its id. */
export type NumericOrders = Map<string, NumericOrder>

/** How each source writes dates in numbers, by all its articles. */
export function findNumericOrders(articles: Pick<Article, 'source' | 'text'>[]): NumericOrders {
  const texts = new Map<string, string[]>()
  for (const { source, text } of articles) {
    if (!dateInNumbers.test(text)) continue
    const own = texts.get(source)
    if (own) own.push(text)
    else texts.set(source, [text])
  }
  const orders: NumericOrders = new Map()
  for (const [source, own] of texts) {
    const order = numericOrderOf(own)
    if (order) orders.set(source, order)
  }
  return orders
}
