import { roleNouns } from '#lib/events/english/event-nouns'
import { rarityIn } from '#lib/events/likeness/rarity'
import { shareOfTerms } from '#lib/events/likeness/similarity'
import type { Sentence, Trigger } from '#lib/events/sentence/sentence'
import type { Terms } from '#lib/events/words/terms'
import { stemsOf } from '#lib/events/words/tokens'
import type { Timex } from '#lib/model'
import type { Told } from './told'

type Candidate = { sentence: Sentence; trigger: Trigger; terms: Terms; timex: Timex | null }

const roles = stemsOf(roleNouns)

/** Words that set what follows apart from what was told before. */
const setsApart = new Set(
  'later meanwhile separately elsewhere another earlier previously afterwards afterward subsequently'.split(
    ' ',
  ),
)
const likeEnough = 0.4

/** Whether a sentence goes on telling what the one before it tells: same speaker or actor, no date of its own. */
export function continuesAccount(candidate: Candidate, before: Told | undefined): boolean {
  const { sentence, trigger, terms, timex } = candidate
  if (!before || timex || before.sentence.start === sentence.start) return false
  if (isSetApart(sentence)) return false
  if (hasSameActor(sentence, trigger, before)) return true
  if (![...terms.keys()].some(key => before.terms.has(key))) return false
  // Sentences take in words of later ones, so that nothing may be kept of them yet.
  const alike = rarityIn([])
  return shareOfTerms(alike.weigh(terms), alike.weigh(before.terms)) >= likeEnough
}

function hasSameActor(sentence: Sentence, trigger: Trigger, before: Told): boolean {
  const { subject } = sentence
  if (!subject) return false
  const bothSpeak = trigger.kind === 'utterance' && before.trigger.kind === 'utterance'
  switch (subject.kind) {
    case 'pronoun':
      return true
    case 'role':
      return bothSpeak && roles.has(subject.key)
    case 'name':
      return subject.key === before.sentence.subject?.key
    case 'other':
      return false
  }
}

/** Whether the sentence says that it tells another thing than the one before: "later", "another". */
export function isSetApart({ clauses }: Sentence): boolean {
  return clauses.some(({ tokens }) => tokens.some(({ lower }) => setsApart.has(lower)))
}
