import { digits } from './digits'
import type { SiftedPlaces } from './search/sift-places'
import { countInWords } from './words'

type FoundNumbers = Pick<SiftedPlaces, 'events' | 'repeated' | 'isAround' | 'corrected'>

/**
 * "3 of 8 events, one under several dates": an event under several dates has several rows, which else
 * would not come to the number. And by what it was found where that is not what was typed.
 */
export function foundInWords(found: FoundNumbers, total: number): string {
  const { events, repeated, isAround, corrected } = found
  const parts = [`${digits(events)} of ${countInWords(total, 'event')}`]
  if (repeated > 0) {
    const some = repeated === 1 ? 'one' : digits(repeated)
    parts.push(`${some} under several dates`)
  }
  if (events > 0 && isAround) parts.push('by the sentences beside what is told of them')
  for (const { typed, words } of events > 0 ? corrected : []) {
    const taken = words.slice(0, 3).map(word => `“${word}”`)
    parts.push(`with ${taken.join(' or ')} for “${typed}”, which stands nowhere`)
  }
  return parts.join(', ')
}
