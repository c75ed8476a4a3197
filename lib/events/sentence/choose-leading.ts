import { stateNouns } from '#lib/events/english/event-nouns'
import { stemsOf } from '#lib/events/words/tokens'
import type { Timex } from '#lib/model'
import { overlaps, parseEdtf } from '#lib/time/edtf'
import type { Sentence, Trigger } from './sentence'

/** Dated happenings that one sentence can tell; a list that runs on for pages is told by its first. */
const mostOfOne = 12
const states = stemsOf(stateNouns)

/** A trigger that leads, and the time expression that dates it. */
export type Leading = { trigger: Trigger; timex: Timex | null }

/** One trigger for each time expression, and the main one where it stands without any. */
export function chooseLeading(sentence: Sentence): Leading[] {
  const chosen: Leading[] = []
  for (const timex of sentence.dates.slice(0, mostOfOne)) {
    const trigger = triggerOf(sentence, timex)
    const known = trigger && chosen.find(choice => choice.trigger.start === trigger.start)
    if (known && isFiner(timex, known.timex)) known.timex = timex
    if (trigger && !known) chosen.push({ trigger, timex })
  }
  const { main } = sentence
  const isLeading = chosen.some(({ trigger }) => trigger.start === main?.start)
  if (main && !isLeading && (chosen.length === 0 || tellsMore(sentence, main))) {
    chosen.push({ trigger: main, timex: null })
  }
  return chosen.sort((a, b) => a.trigger.start - b.trigger.start)
}

/** Whether the main line tells a happening of its own beside the dated ones. */
function tellsMore(sentence: Sentence, main: Trigger): boolean {
  const { subject } = sentence
  return main.kind === 'verb' && subject !== null && !states.has(subject.key)
}

/** Whether `timex` says when within `known` it was: "in March, on Tuesday". */
function isFiner(timex: Timex, known: Timex | null): boolean {
  if (!timex.edtf || !known?.edtf) return timex.edtf !== undefined
  return overlaps(timex.edtf, known.edtf) && daysOf(timex) < daysOf(known)
}

/** How many days the expression leaves open. */
function daysOf(timex: Timex | null): number {
  const date = timex?.edtf ? parseEdtf(timex.edtf) : null
  if (!date || date.openStart || date.openEnd) return Number.POSITIVE_INFINITY
  return date.to - date.from
}

/** What a time expression dates: the verb or noun before it in its clause, else the next, else the main one. */
function triggerOf(sentence: Sentence, timex: Timex): Trigger | null {
  const place = sentence.clauses.findLastIndex(({ start }) => start <= timex.start)
  const inClause = sentence.triggers.filter(({ clause }) => clause === place)
  const before = inClause.findLast(({ end }) => end <= timex.start)
  const after = inClause.filter(({ start }) => start >= timex.end)
  const here = before ?? after.find(({ tense }) => tense !== null) ?? after.at(0)
  if (here) return here
  if (sentence.main && sentence.main.clause > place) return sentence.main
  return sentence.triggers.findLast(({ clause }) => clause < place) ?? sentence.main
}
