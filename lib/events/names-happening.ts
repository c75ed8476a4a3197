import { eventNouns } from './english/event-nouns'
import { happeningNouns } from './english/happening-nouns'
import { noHappening } from './english/no-happening'

const derived = /(?:[ts]ions?|ments?)$/
const shortestDerived = 7

/** Whether a word is a noun that can carry a sentence: "attack", "attacks". */
export function isEventNoun(lower: string): boolean {
  return singularsOf(lower).some(singular => eventNouns.has(singular))
}

/** Whether a word is a noun that names a happening: of the lists, or by its ending. */
export function namesHappening(lower: string): boolean {
  return singularsOf(lower).some(
    singular =>
      eventNouns.has(singular) || happeningNouns.has(singular) || isDerived(lower, singular),
  )
}

function isDerived(lower: string, singular: string): boolean {
  return lower.length >= shortestDerived && derived.test(lower) && !noHappening.has(singular)
}

function singularsOf(lower: string): string[] {
  if (!lower.endsWith('s')) return [lower]
  return [lower, lower.slice(0, -1), lower.replace(/ies$/, 'y'), lower.replace(/es$/, '')]
}
