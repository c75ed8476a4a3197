import { lightVerbs } from '#lib/events/english/light-verbs'
import { addTerms, type Terms } from '#lib/events/words/terms'
import { stemsOf } from '#lib/events/words/tokens'
import { subordinators } from './clauses'
import type { Sentence, Trigger } from './sentence'

/** What a mention tells: its words by weight, and the verbs and nouns of what happens. */
export type Happening = { terms: Terms; actions: string[] }

const occasionWeight = 0.7
const sideWeight = 0.4
const light = stemsOf(lightVerbs)

/** "Three people died after a ferry sank": the occasion is told as part of it. */
const occasions = new Set(['after', 'when', 'as'])

/**
 * What `trigger` tells in `sentence`: its own clause and what it governs count in full, the occasion
 * nearly, the rest of the sentence less. Of an utterance all that is said counts in full.
 */
export function readHappening(sentence: Sentence, trigger: Trigger): Happening {
  const terms: Terms = new Map()
  const weights = sentence.clauses.map((_, index) => weightOf(sentence, trigger, index))
  for (const [index, clause] of sentence.clauses.entries()) {
    addTerms(terms, clause.tokens, weights[index] ?? sideWeight)
  }
  const actions = sentence.triggers
    .filter(
      ({ kind, key, clause }) =>
        kind !== 'utterance' && !light.has(key) && (weights[clause] ?? 0) > sideWeight,
    )
    .map(({ key }) => key)
  return { terms, actions: [...new Set(actions)] }
}

function weightOf(sentence: Sentence, trigger: Trigger, index: number): number {
  if (index === trigger.clause) return 1
  const { clauses } = sentence
  if (trigger.kind === 'utterance' && clauses[index]?.quoted) return 1
  // From the trigger's clause outwards, a subordinate clause ends what belongs to it.
  const [from, to] = index < trigger.clause ? [index, trigger.clause] : [trigger.clause, index]
  const between = clauses.slice(from + 1, to + 1)
  const openers = between.map(({ opener }) => opener).filter(opener => subordinators.has(opener))
  if (openers.length === 0) return 1
  const isOccasion = index > trigger.clause && openers.every(opener => occasions.has(opener))
  return isOccasion && !hasOwnDate(sentence, from + 1, to) ? occasionWeight : sideWeight
}

function hasOwnDate({ clauses, timexes }: Sentence, from: number, to: number): boolean {
  const start = clauses[from]?.start ?? 0
  const end = clauses[to]?.end ?? 0
  return timexes.some(
    timex => timex.start >= start && timex.end <= end && timex.type !== 'DURATION',
  )
}
