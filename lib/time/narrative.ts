import type { Expression, Found } from './expression'

/** News names its day at once, in the first expressions; a history hardly says "yesterday" there. */
const beginning = 2

/**
 * Whether a text tells of the past by its own dates, as histories, backgrounds and chronologies do:
 * many stated years and hardly a word such as "yesterday" or a bare weekday.
 */
export function isNarrative(found: Found[]): boolean {
  const expressions = found.map(({ expression }) => expression)
  if (expressions.slice(0, beginning).some(namesNearDay)) return false
  const stated = expressions.filter(isYear).length
  const deictic = expressions.filter(isDeictic).length
  return stated >= 4 && deictic * (stated < 8 ? 8 : 3) <= stated
}

function isYear(expression: Expression): boolean {
  return expression.kind === 'calendar' && expression.year !== undefined
}

function isDeictic(expression: Expression): boolean {
  if (expression.kind === 'weekday') return !expression.which
  if (expression.kind === 'shift') return expression.from === 'publication'
  return expression.kind === 'unit' && (expression.which === 'last' || expression.which === 'this')
}

/** "yesterday", "on Monday"; "what is today the harbour" is said in histories too. */
function namesNearDay(expression: Expression): boolean {
  if (expression.kind === 'weekday') return !expression.which
  if (expression.kind !== 'shift' || expression.from !== 'publication') return false
  return expression.unit === 'day' && expression.count === 1
}
