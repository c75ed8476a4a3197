import { eventNouns } from '#lib/events/english/event-nouns'
import { happeningNouns } from '#lib/events/english/happening-nouns'
import { noHappening } from '#lib/events/english/no-happening'

const derived = /(?:[ts]ions?|ments?)$/
const shortestDerived = 7

/** Whether a word is a noun that can carry a sentence: "attack", "attacks". */
export function isEventNoun(lower: string): boolean {
  if (eventNouns.has(lower)) return true
  return lower.endsWith('s') && singularsOf(lower).some(singular => eventNouns.has(singular))
}

/** Whether a word is a noun that names a happening: of the lists, or by its ending. */
export function namesHappening(lower: string): boolean {
  if (isListed(lower) || isDerived(lower, lower)) return true
  return (
    lower.endsWith('s') &&
    singularsOf(lower).some(singular => isListed(singular) || isDerived(lower, singular))
  )
}

function isListed(singular: string): boolean {
  return eventNouns.has(singular) || happeningNouns.has(singular)
}

function isDerived(lower: string, singular: string): boolean {
  return lower.length >= shortestDerived && derived.test(lower) && !noHappening.has(singular)
}

function singularsOf(plural: string): string[] {
  return [plural.slice(0, -1), plural.replace(/ies$/, 'y'), plural.replace(/es$/, '')]
}
