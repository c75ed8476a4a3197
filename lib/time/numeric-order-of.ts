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
