import type { Edtf, Timex, TimexType } from '#lib/model'
import { parseEdtf } from './edtf'
import type { Expression, Found, TimeOfDay } from './expression'
import { edtfOf, timexValueOf } from './moment'
import { isNarrative } from './narrative'
import { recognise } from './recognise'
import { advance, resolve } from './resolve'
import type { Context, Reading } from './resolve/context'
import type { Source } from './source'
import { tenseAround } from './tense'

/**
 * Every time expression of `text` in order, none overlapping. `dct` is the publication date; what
 * would have to be counted from an unknown one keeps an open value (`XXXX-WXX-3`) and no `edtf`.
 */
export function findTimexes(text: string, dct: Edtf | null): Timex[] {
  const { source, found } = recognise(text)
  let context = startOf(found, dct)
  return found.map(item => {
    const here = { ...context, tense: () => tenseAround(source, item.first, item.next) }
    const reading = resolve(item.expression, here)
    context = advance(context, reading, item)
    return toTimex(source, item, reading)
  })
}

function startOf(found: Found[], dct: Edtf | null): Context {
  const published = dct === null ? null : parseEdtf(dct)
  return {
    published: published?.precision === 'day' ? published.from : null,
    last: null,
    lastDay: null,
    lastQuarter: null,
    isNarrative: isNarrative(found),
    tense: () => null,
  }
}

function toTimex(source: Source, item: Found, reading: Reading): Timex {
  const { expression } = item
  const { moment, countedFrom, alternatives } = reading
  const date = moment ? timexValueOf(moment) : (reading.value ?? '')
  return {
    start: item.start,
    end: item.end,
    text: source.text.slice(item.start, item.end),
    type: typeOf(expression),
    value: expression.time ? withTime(date, expression.time) : date,
    ...(expression.mod && { mod: expression.mod }),
    ...(moment && { edtf: edtfOf(moment) }),
    anchor: reading.anchor,
    rule: item.rule,
    ...(countedFrom && { countedFrom: edtfOf(countedFrom) }),
    ...(alternatives?.length && { alternatives: alternatives.map(edtfOf) }),
  }
}

function typeOf(expression: Expression): TimexType {
  if (expression.kind === 'duration') return 'DURATION'
  if (expression.kind === 'set') return 'SET'
  return expression.time ? 'TIME' : 'DATE'
}

function withTime(date: string, time: TimeOfDay): string {
  return 'part' in time ? `${date}T${time.part}` : `${date}T${time.clock}${time.zone}`
}
