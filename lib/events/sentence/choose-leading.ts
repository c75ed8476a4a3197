import { stateNouns } from '#lib/events/english/event-nouns'
import { lightVerbs } from '#lib/events/english/light-verbs'
import { stemsOf } from '#lib/events/words/tokens'
import type { Timex } from '#lib/model'
import { overlaps, parseEdtf } from '#lib/time/edtf'
import { isInMainLine, subordinators } from './clauses'
import type { Sentence, Trigger } from './sentence'

/** Happenings that one sentence can tell, each time by itself; a list that runs on is told by its first. */
const mostOfOne = 12
/** Words of "a spokesman for the mayor said on Monday". */
const longestAttribution = 10
const states = stemsOf(stateNouns)
const light = stemsOf(lightVerbs)

/** Words of "and then again on". */
const longestAgain = 4

/** A trigger that leads, and the time expression that dates it. */
export type Leading = { trigger: Trigger; timex: Timex | null }

/** The triggers with a date of their own, and the main one; a noun stands back behind the verb of its clause. */
export function chooseLeading(sentence: Sentence): Leading[] {
  const main = carriesSentence(sentence) ? sentence.main : null
  const dated = sentence.triggers.filter(({ start }) => sentence.ownDates.has(start))
  const leading = dated
    .slice(0, mostOfOne)
    .filter(
      trigger =>
        !isNounOf(trigger, main) &&
        !isAttribution(sentence, trigger) &&
        !(main?.tense && isNamedByDate(sentence, trigger)),
    )
  const isTold = main && leading.some(({ clause }) => clause === main.clause && light.has(main.key))
  const tells = main && !isTold && (leading.length === 0 || tellsMore(sentence, main))
  if (tells && !leading.includes(main)) leading.push(main)
  if (!leading.some(trigger => isInMainLine(sentence, trigger))) {
    const verbs = leading.length === 0 ? datedVerbs(sentence) : datedVerbsInMainLine(sentence)
    leading.push(...verbs.slice(0, 1))
  }
  return leading
    .flatMap(trigger => datesOf(sentence, trigger).map(timex => ({ trigger, timex })))
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .slice(0, mostOfOne)
}

/** "The inquiry into the crash, which killed two, opens on Monday": no noun and no clause between carries it. */
function carriesSentence(sentence: Sentence): boolean {
  const { main } = sentence
  if (!main || (main.tense && isInMainLine(sentence, main))) return true
  return datedVerbsInMainLine(sentence).length === 0
}

/** What dates `trigger`, and each time that it happened again: "arrested on Saturday, and again on Monday". */
function datesOf(sentence: Sentence, trigger: Trigger): (Timex | null)[] {
  const own = sentence.ownDates.get(trigger.start) ?? []
  const repeated = own.filter((timex, index) => comesAgain(sentence, own[index - 1], timex))
  return [finestOf(own.filter(timex => !repeated.includes(timex))), ...repeated]
}

function comesAgain({ tokens }: Sentence, before: Timex | undefined, { start }: Timex): boolean {
  if (!before) return false
  const between = tokens.filter(token => token.start >= before.end && token.end <= start)
  return between.length <= longestAgain && between.some(({ lower }) => lower === 'again')
}

/** What dates `trigger` by where it stands: of several the finest that lies in the first. */
export function chooseDate({ ownDates }: Sentence, { start }: Trigger): Timex | null {
  return finestOf(ownDates.get(start) ?? [])
}

function finestOf(timexes: Timex[]): Timex | null {
  let best: Timex | null = null
  for (const timex of timexes) if (!best || isFiner(timex, best)) best = timex
  return best
}

/** "plans to sail on 3 May", "reopens on Monday": what has a date can lead where nothing else does. */
function datedVerbs({ ownDates, minor }: Sentence): Trigger[] {
  return minor.filter(
    ({ start, form }) => ownDates.has(start) && (form === 'infinitive' || form === 'present'),
  )
}

function datedVerbsInMainLine(sentence: Sentence): Trigger[] {
  return datedVerbs(sentence).filter(verb => isInMainLine(sentence, verb))
}

/** "…, the army said on Monday": behind the main line such a clause only says who says so. */
function isAttribution(sentence: Sentence, { kind, clause }: Trigger): boolean {
  const { main, clauses } = sentence
  if (kind !== 'utterance' || !main || main.kind === 'utterance' || clause <= main.clause)
    return false
  const { tokens = [], opener = '' } = clauses[clause] ?? {}
  return tokens.length <= longestAttribution && !subordinators.has(opener)
}

/** "A crash on Monday killed two": the main verb tells it. */
function isNounOf(trigger: Trigger, main: Trigger | null): boolean {
  return (
    trigger.kind === 'noun' &&
    trigger.tense === null &&
    main?.kind === 'verb' &&
    main.tense !== null &&
    !light.has(main.key) &&
    main.clause === trigger.clause
  )
}

/** "The 21 May election", "Sunday's vote": which one is meant, told by the way. */
function isNamedByDate(sentence: Sentence, trigger: Trigger): boolean {
  const date = chooseDate(sentence, trigger)
  return (
    trigger.kind === 'noun' &&
    trigger.tense === null &&
    (date?.start ?? trigger.start) < trigger.start
  )
}

/** Whether the main line tells a happening of its own beside the dated ones. */
function tellsMore(sentence: Sentence, main: Trigger): boolean {
  const { subject } = sentence
  return main.kind === 'verb' && subject !== null && !states.has(subject.key)
}

/** Whether `timex` says when within `known` it was: "in March, on Tuesday". */
function isFiner(timex: Timex, known: Timex): boolean {
  if (!timex.edtf || !known.edtf) return timex.edtf !== undefined
  return overlaps(timex.edtf, known.edtf) && daysOf(timex) < daysOf(known)
}

/** How many days the expression leaves open. */
function daysOf(timex: Timex): number {
  const date = timex.edtf ? parseEdtf(timex.edtf) : null
  if (!date || date.openStart || date.openEnd) return Number.POSITIVE_INFINITY
  return date.to - date.from
}
