import type { Edtf } from '#lib/model'
import type { Expression, Found, Mod } from './expression'
import { edtfOf, endOf, type Moment, momentAt, shiftMoment } from './moment'
import { type Source, wordAt } from './source'

export type Bound = { mod: Mod; edtf: Edtf }

/**
 * What "since", "until", "by", "before" and "after" make of the date that follows them: a modifier,
 * as TIMEX3 has it, and an open interval in EDTF. Null where the date stands for itself.
 */
export function boundAt(
  source: Source,
  { first, next, expression }: Found,
  moment: Moment,
): Bound | null {
  if (expression.mod === 'ON_OR_AFTER') {
    return { mod: expression.mod, edtf: openInterval(moment, 'end') }
  }
  if (wordAt(source, next) === "'s" || isAttribute(source, next)) return null
  switch (wordAt(source, first - 1)) {
    case 'than':
      return boundOfComparison(source, first, moment, expression)
    case 'since':
      return { mod: 'ON_OR_AFTER', edtf: openInterval(moment, 'end') }
    case 'until':
    case 'till':
      if (isNegated(source, first)) return { mod: 'ON_OR_AFTER', edtf: openInterval(moment, 'end') }
      return { mod: 'ON_OR_BEFORE', edtf: openInterval(moment, 'start') }
    case 'by':
      return { mod: 'ON_OR_BEFORE', edtf: openInterval(moment, 'start') }
    case 'before':
      if (isNegated(source, first)) return { mod: 'ON_OR_AFTER', edtf: openInterval(moment, 'end') }
      return { mod: 'BEFORE', edtf: beyond(moment, -1, expression) }
    case 'after':
      return { mod: 'AFTER', edtf: beyond(moment, 1, expression) }
    default:
      return boundOfAmount(moment, expression)
  }
}

/** "more than a year ago": then or before. */
function boundOfAmount(moment: Moment, expression: Expression): Bound | null {
  if (expression.kind !== 'shift' || expression.limit !== 'before') return null
  return { mod: expression.mod ?? 'MORE_THAN', edtf: openInterval(moment, 'start') }
}

/** "not before 2025", "will not open until Monday": then or later. */
function isNegated(source: Source, first: number): boolean {
  return [2, 3, 4].some(back => wordAt(source, first - back) === 'not')
}

/** "no later than Friday", "no earlier than 2025", "earlier than May", "later than May". */
function boundOfComparison(
  source: Source,
  first: number,
  moment: Moment,
  expression: Expression,
): Bound | null {
  const isAtMost = /^(?:no|not)$/.test(wordAt(source, first - 3))
  const word = wordAt(source, first - 2)
  const isLater = word === 'later'
  if (!isLater && word !== 'earlier' && word !== 'sooner') return null
  if (isAtMost)
    return isLater
      ? { mod: 'ON_OR_BEFORE', edtf: openInterval(moment, 'start') }
      : { mod: 'ON_OR_AFTER', edtf: openInterval(moment, 'end') }
  return isLater
    ? { mod: 'AFTER', edtf: beyond(moment, 1, expression) }
    : { mod: 'BEFORE', edtf: beyond(moment, -1, expression) }
}

/** "after Wednesday night protests": the date belongs to the noun, which is what came before. */
function isAttribute({ tokens }: Source, next: number): boolean {
  const token = tokens.at(next)
  return token?.kind === 'mark' && token.word === '-' && token.gap === 'none'
}

/** "after dawn on Thursday" is still Thursday; "after Thursday" begins on Friday. */
function beyond(moment: Moment, step: -1 | 1, expression: Expression): Edtf {
  if (expression.time) return edtfOf(moment)
  return openInterval(outside(moment, step, expression), step < 0 ? 'start' : 'end')
}

/** "before 2026" is 2025 at the latest, "before the end of 2026" may be 2026. */
function outside(moment: Moment, step: -1 | 1, { mod }: Expression): Moment {
  return mod ? moment : neighbour(moment, step)
}

function neighbour(moment: Moment, step: -1 | 1): Moment {
  if (moment.granularity !== 'weekend') return shiftMoment(moment, step)
  return momentAt('day', step < 0 ? moment.from - 1 : endOf(moment))
}

function openInterval(moment: Moment, side: 'start' | 'end'): Edtf {
  const [first = '', last = first] = edtfOf(moment).split('/')
  return side === 'start' ? `../${last}` : `${first}/..`
}
