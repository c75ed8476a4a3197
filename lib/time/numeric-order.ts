import type { CalendarExpression, Found } from './expression'

/**
 * Decides 9/12/2021 by the text's other dates in numbers: where one of them can only be month first
 * or day first, all are. Without such a date the order stays open.
 */
export function decideNumericOrder(found: Found[]): Found[] {
  const orders = new Set(found.map(({ expression }) => orderOf(expression)))
  const isDayFirst = orders.has('dayFirst')
  if (!orders.has('either') || isDayFirst === orders.has('monthFirst')) return found
  return found.map(item => {
    const { expression } = item
    if (expression.kind !== 'calendar' || expression.order !== 'either') return item
    return {
      ...item,
      expression: isDayFirst ? swapped(expression) : { ...expression, order: 'monthFirst' },
    }
  })
}

/** The same numbers with day and month exchanged. */
export function swapped<Kind extends CalendarExpression>(expression: Kind): Kind {
  return { ...expression, month: expression.day, day: expression.month, order: 'dayFirst' }
}

function orderOf(expression: Found['expression']): CalendarExpression['order'] {
  return expression.kind === 'calendar' ? expression.order : undefined
}
