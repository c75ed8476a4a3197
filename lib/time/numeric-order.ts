import type { CalendarExpression, Found } from './expression'

/** Which comes first in the dates that a text or a source writes in numbers. */
export type NumericOrder = 'dayFirst' | 'monthFirst'

/**
 * Decides 9/12/2021 by the text's other dates in numbers: where one of them can only be month first
 * or day first, all are. Without such a date, or where they differ, the order is the `usual` one of
 * its source, and where that is not known either it stays open.
 */
export function decideNumericOrder(found: Found[], usual: NumericOrder | null): Found[] {
  const orders = new Set(found.map(({ expression }) => orderOf(expression)))
  if (!orders.has('either')) return found
  const order = onlyOrder(orders) ?? usual
  if (order === null) return found
  return found.map(item => {
    const { expression } = item
    if (expression.kind !== 'calendar' || expression.order !== 'either') return item
    return {
      ...item,
      expression:
        order === 'dayFirst' ? swapped(expression) : { ...expression, order: 'monthFirst' },
    }
  })
}

/** The same numbers with day and month exchanged. */
export function swapped<Kind extends CalendarExpression>(expression: Kind): Kind {
  return { ...expression, month: expression.day, day: expression.month, order: 'dayFirst' }
}

/** The order that all dates in numbers have which can have but one; null where none or both are. */
export function numericOrderIn(found: Found[]): NumericOrder | null {
  return onlyOrder(new Set(found.map(({ expression }) => orderOf(expression))))
}

function onlyOrder(orders: Set<CalendarExpression['order']>): NumericOrder | null {
  const isDayFirst = orders.has('dayFirst')
  if (isDayFirst === orders.has('monthFirst')) return null
  return isDayFirst ? 'dayFirst' : 'monthFirst'
}

function orderOf(expression: Found['expression']): CalendarExpression['order'] {
  return expression.kind === 'calendar' ? expression.order : undefined
}
