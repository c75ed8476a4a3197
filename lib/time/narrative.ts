import type { Found } from './expression'

/**
 * Whether a text tells of the past by its own dates, as histories, backgrounds and chronologies do:
 * many stated years and hardly a word such as "yesterday" or a bare weekday.
 */
export function isNarrative(found: Found[]): boolean {
  let stated = 0
  let deictic = 0
  for (const { expression } of found) {
    if (expression.kind === 'calendar' && expression.year !== undefined) stated++
    if (expression.kind === 'weekday' && !expression.which) deictic++
    if (expression.kind === 'shift' && expression.from === 'publication') deictic++
    if (expression.kind === 'unit' && (expression.which === 'last' || expression.which === 'this'))
      deictic++
  }
  return stated >= 4 && deictic * (stated < 8 ? 8 : 3) <= stated
}
