import { lightVerbs } from '#lib/events/english/light-verbs'
import { stemsOf } from '#lib/events/words/tokens'
import type { Timex } from '#lib/model'
import { firstDay } from '#lib/time/edtf'
import { type Clause, subordinators } from './clauses'
import { lastBefore } from './last-before'
import { prepositions } from './lead-in'
import { isPlan } from './plans'
import type { Trigger } from './trigger'

/** The time expressions that date each trigger, by where the trigger starts. */
export type OwnDates = Map<number, Timex[]>

type Parts = { clauses: Clause[]; triggers: Trigger[]; minor: Trigger[]; main: Trigger | null }

/** Letters of " for the " between "planned" and its date. */
const besideIt = 9
const daysOfWeek = 7
/** Words of "snap presidential election". */
const longestName = 3
const light = stemsOf(lightVerbs)

/**
 * What each of `dates` dates, by where it stands: the nearest verb before it in its clause, else the
 * noun before it, else what follows it there; of a date between "the" and a noun, that noun. A clause
 * that tells nothing hands its date on to the main line, or back to what was told last.
 */
export function attachDates(dates: Timex[], parts: Parts): OwnDates {
  const own: OwnDates = new Map()
  if (dates.length === 0) return own
  const all = [...parts.triggers, ...parts.minor].sort((a, b) => a.start - b.start)
  const byClause = parts.clauses.map((): Trigger[] => [])
  for (const trigger of all) byClause[trigger.clause]?.push(trigger)
  for (const timex of dates) {
    const place = lastBefore(parts.clauses, timex.start)
    const clause = parts.clauses[place]
    const here = byClause[place] ?? []
    const inside =
      clause && ownsDate(clause, place, here, timex) ? ownerIn(here, timex, clause) : undefined
    const isLent = !inside || (inside.kind === 'noun' && clause && isPhrase(clause))
    const planned = clause && isPlanAside(clause, here) && byClause[place - 1]?.findLast(isNoun)
    const outside = planned || (isLent ? ownerOutside(parts, timex, place) : null)
    for (const owner of new Set([inside, outside])) {
      if (owner) own.set(owner.start, [...(own.get(owner.start) ?? []), timex])
    }
  }
  return own
}

/** Whether a date is that of something in its clause. */
function ownsDate(clause: Clause, place: number, here: Trigger[], timex: Timex): boolean {
  return !isLacking(clause) && !(place > 0 && isSaidOfBefore(clause, here, timex))
}

/** "was released without charge on Monday": the date is not that of what there was not. */
function isLacking({ opener }: Clause): boolean {
  return opener === 'without'
}

/** "Falk met the owner, Ida Brandt, in Maren on Monday to discuss …": said of what stands before. */
function isSaidOfBefore({ opener, tokens }: Clause, here: Trigger[], timex: Timex): boolean {
  if (opener !== '' || !prepositions.has(tokens[0]?.lower ?? '')) return false
  const [next] = tokensAfter(tokens, timex)
  // "…, for the 3 May attack" dates the attack.
  if (next && next.lower !== 'to' && !prepositions.has(next.lower)) return false
  return !here.some(one => one.start < timex.start || isFiniteVerb(one))
}

/** "The vote, set for 20 June, was put off": such a clause dates what stands before it. */
function isPlanAside({ opener, tokens }: Clause, here: Trigger[]): boolean {
  return opener === '' && here.length === 0 && tokens[0] !== undefined && isPlan(tokens[0])
}

function isNoun({ kind }: Trigger): boolean {
  return kind === 'noun'
}

function tokensAfter(tokens: Clause['tokens'], { end }: Timex): Clause['tokens'] {
  return tokens.slice(lastBefore(tokens, end - 1) + 1)
}

/** "In his address on Monday, Falk announced …"; "after the vote on Monday" dates the vote. */
function isPhrase({ leadsIn, opener }: Clause): boolean {
  return leadsIn === true && !subordinators.has(opener)
}

function ownerIn(here: Trigger[], timex: Timex, { tokens }: Clause): Trigger | undefined {
  const before = here.slice(0, lastBefore(here, timex.start) + 1)
  const after = here.slice(before.length).filter(({ start }) => start >= timex.end)
  if (isPossessive(tokens, timex) && after[0]?.kind === 'noun') return after[0]
  const named = after.some(isFiniteVerb) ? undefined : nounNamedBy(tokens, timex, after)
  if (named) return named
  const verb =
    before.findLast(trigger => carries(trigger, timex)) ??
    before.findLast(({ kind }) => kind !== 'noun')
  const governor = verb?.form === 'infinitive' && canLieBehind(timex) && before.findLast(isPast)
  if (governor) return governor
  if (verb) return nounOfLight(before, verb) ?? verb
  return before.at(-1) ?? after.find(({ tense }) => tense !== null) ?? after[0]
}

/** "went on strike on Monday", "held talks": the noun behind a verb that says little is what happened. */
function nounOfLight(before: Trigger[], verb: Trigger): Trigger | undefined {
  if (!light.has(verb.key) || verb.kind !== 'verb') return undefined
  return before.findLast(({ kind, start, form }) => kind === 'noun' && !form && start > verb.start)
}

/** "agreed to buy the yard on Monday": what was agreed, unless the day can only lie ahead. */
function canLieBehind({ edtf, alternatives = [], countedFrom }: Timex): boolean {
  const now = countedFrom ? firstDay(countedFrom) : null
  if (!edtf || now === null) return false
  return [edtf, ...alternatives].some(date => {
    const day = firstDay(date)
    return day !== null && day <= now && (date === edtf || now - day <= daysOfWeek)
  })
}

function isPast({ kind, tense }: Trigger): boolean {
  return kind === 'verb' && (tense === 'past' || tense === 'perfect')
}

/** In doubt a word in the present is a noun: "did not answer questions". */
function isFiniteVerb({ tense, form }: Trigger): boolean {
  return tense !== null && form !== 'present'
}

/** A verb that a date behind it goes with: finite ones, infinitives and, right before it, "planned for". */
function carries(trigger: Trigger, timex: Timex): boolean {
  const { form, end } = trigger
  if (form === 'participle') return timex.start - end <= besideIt
  return isFiniteVerb(trigger) || form === 'infinitive'
}

/** "The 21 May presidential election": a date between an article and a noun says which one is meant. */
function nounNamedBy(
  tokens: Clause['tokens'],
  timex: Timex,
  after: Trigger[],
): Trigger | undefined {
  const first = lastBefore(tokens, timex.start)
  const isDay = /^\d{4}-\d\d-\d\d/.test(timex.edtf ?? '')
  // "The weekend" has its article for itself.
  if (tokens[isDay && tokens[first]?.lower === 'the' ? first : first - 1]?.lower !== 'the')
    return undefined
  const next = tokensAfter(tokens, timex).slice(0, longestName)
  const end = next.findIndex(({ lower }) => !/^\p{L}/u.test(lower) || prepositions.has(lower))
  const name = end < 0 ? next : next.slice(0, end)
  return after.find(({ kind, tense, start }) => {
    return kind === 'noun' && tense === null && name.some(token => token.start === start)
  })
}

/** "Sunday's election": the date is that of the noun behind it. */
function isPossessive(tokens: Clause['tokens'], timex: Timex): boolean {
  const token = tokens[lastBefore(tokens, timex.end - 1)]
  return token !== undefined && token.end > timex.end && /['’]s?$/.test(token.word)
}

function ownerOutside({ triggers, main }: Parts, timex: Timex, place: number): Trigger | null {
  if (main && main.clause > place) return main
  return triggers[lastBefore(triggers, timex.start)] ?? main
}
