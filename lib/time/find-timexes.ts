import type { Edtf, Timex, TimexType } from '#lib/model'
import { type Bound, boundAt } from './bounds'
import { parseEdtf } from './edtf'
import type { Expression, Found, TimeOfDay } from './expression'
import { edtfOf, intervalOf, type Moment, timexValueOf } from './moment'
import { isNarrative } from './narrative'
import { decideNumericOrder, type NumericOrder } from './numeric-order'
import { joinRanges, shareYears } from './ranges'
import { recognise } from './recognise'
import { resolve } from './resolve'
import { advance } from './resolve/advance'
import type { Context, Reading } from './resolve/context'
import type { Source } from './source'
import { tenseAround } from './tense'
import type { Tokens } from './tokens'

/**
 * Every time expression of `text` in order, none overlapping. `dct` is the publication date; what
 * would have to be counted from an unknown one keeps an open value (`XXXX-WXX-3`) and no `edtf`.
 * `numericOrder` is how the source writes dates in numbers (see `numericOrderOf`).
 */
export function findTimexes(text: string, dct: Edtf | null, options: Options = {}): Timex[] {
  return openTimexes(text, options)(dct)
}

type Options = { numericOrder?: NumericOrder | null }

/** As `findTimexes` of `text` for one publication date after another: the words are recognised once. */
export function openTimexes(
  text: string,
  { numericOrder = null }: Options = {},
): (dct: Edtf | null) => Timex[] {
  const { source, found: stated } = recognise(text)
  const found = decideNumericOrder(shareYears(source, stated), numericOrder)
  return dct => {
    const readings = joinRanges(source, found, readInOrder(source, found, dct))
    const timexes: Timex[] = []
    for (let index = 0; index < found.length; index++) {
      const item = found[index]
      const reading = readings[index]
      if (item && reading) timexes.push(toTimex(source, item, reading))
    }
    return timexes
  }
}

/** Each expression is read knowing those before it. */
function readInOrder(source: Source, found: Found[], dct: Edtf | null): Reading[] {
  const readings: Reading[] = []
  let current: Found | undefined
  // One for all: measured, a function for each keeps texts in memory past their time.
  const context = startOf(found, dct, () =>
    current ? tenseAround(source, current.first, current.next) : null,
  )
  for (const item of found) {
    if (startsParagraph(source, current, item)) context.background = null
    current = item
    context.isTopic = opensSentence(source, item.first)
    const reading = resolve(item.expression, context)
    advance(context, reading, item)
    readings.push(reading)
  }
  return readings
}

function startOf(found: Found[], dct: Edtf | null, tense: Context['tense']): Context {
  const published = dct === null ? null : parseEdtf(dct)
  return {
    published: published?.precision === 'day' ? published.from : null,
    last: null,
    lastDay: null,
    isTopic: false,
    line: null,
    background: null,
    lastStated: null,
    period: null,
    isNarrative: isNarrative(found),
    tense,
  }
}

function startsParagraph({ tokens }: Source, before: Found | undefined, item: Found): boolean {
  for (let at = before?.next ?? item.first; at <= item.first; at++) {
    if (tokens.gapAt(at) === 'paragraph') return true
  }
  return false
}

/** "In 1941, …": the date that a sentence begins with is what it is about. */
function opensSentence({ tokens }: Source, first: number): boolean {
  const before = tokens.at(first - 1)
  return isOpening(tokens, first) || (before?.capital === true && isOpening(tokens, first - 1))
}

function isOpening(tokens: Tokens, at: number): boolean {
  return tokens.gapAt(at) === 'paragraph' || tokens.knownWordAt(at - 1) === '.'
}

function toTimex(source: Source, item: Found, reading: Reading): Timex {
  const { expression } = item
  const { moment, countedFrom, alternatives } = reading
  const bound = moment && boundAt(source, item, moment)
  const mod = expression.mod ?? bound?.mod
  const date = moment ? timexValueOf(moment) : (reading.value ?? '')
  const edtf = moment && edtfOfReading(moment, reading, bound)
  const timex: Timex = {
    start: item.start,
    end: item.end,
    text: source.text.slice(item.start, item.end),
    type: reading.isDuration ? 'DURATION' : typeOf(expression),
    value: expression.time ? withTime(date, expression.time) : date,
    anchor: reading.anchor,
    rule: item.rule,
  }
  if (mod) timex.mod = mod
  if (edtf) timex.edtf = edtf
  if (countedFrom) timex.countedFrom = edtfOf(countedFrom)
  if (alternatives?.length) timex.alternatives = alternatives.map(edtfOf)
  return timex
}

function edtfOfReading(moment: Moment, reading: Reading, bound: Bound | null): Edtf {
  const { range, isEither, alternatives = [] } = reading
  if (range) return intervalOf(range)
  if (isEither) return `[${[moment, ...alternatives].map(edtfOf).sort().join(',')}]`
  return bound?.edtf ?? edtfOf(moment)
}

function typeOf(expression: Expression): TimexType {
  if (expression.kind === 'duration') return 'DURATION'
  if (expression.kind === 'set') return 'SET'
  return expression.time ? 'TIME' : 'DATE'
}

function withTime(date: string, time: TimeOfDay): string {
  return 'part' in time ? `${date}T${time.part}` : `${date}T${time.clock}${time.zone}`
}
