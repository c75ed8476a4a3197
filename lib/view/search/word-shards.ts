import type { WordDirectory } from '#lib/view/data/format'
import type { Pack } from '#lib/view/data/pack'
import { readPlacesInto } from '#lib/view/data/place-list'
import { noPlaces, type PlaceSet } from '#lib/view/data/place-set'

/**
 * Behind a beginning whose words go on in the next shard: its own list of places, so that one shard
 * answers for any beginning. No word has such a letter.
 */
export const beginningMark = '*'

/** The shard that answers for the words that begin with `start`; null where there are none. */
export function findShard({ first, last }: WordDirectory, start: string): number | null {
  let low = 0
  let high = first.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((first[middle] ?? '') <= start) low = middle + 1
    else high = middle
  }
  if (low > 0 && (last[low - 1] ?? '') >= start) return low - 1
  return first[low]?.startsWith(start) ? low : null
}

/** The places of all words of the shard that begin with `start`; null where none does. */
export function findBeginning(shard: Pack, start: string, size: number): PlaceSet | null {
  const set = noPlaces(size)
  const whole = shard.get(start + beginningMark)
  if (whole) {
    readPlacesInto(set, whole)
    return set
  }
  let isFound = false
  for (const [word, list] of shard) {
    if (!word.startsWith(start) || word.endsWith(beginningMark)) continue
    readPlacesInto(set, list)
    isFound = true
  }
  return isFound ? set : null
}

/** The name of the vocabulary that holds the words with the first letter of `word`. */
export function vocabularyOf(word: string): string {
  const letter = word.charAt(0)
  return /^[a-z0-9]$/.test(letter) ? letter : `other-${letter.charCodeAt(0) % 32}`
}
