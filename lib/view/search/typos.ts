import { measureDistance } from './edit-distance'

const mostWords = 12

/** So many slips are forgiven: none in a short word, where another word is as near. */
export function slipsAllowed(typed: string): number {
  return typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2
}

/**
 * The words nearest to one that was typed with a slip, at most twelve: fewest slips first, of these
 * whole words before words that only begin so, then as they come. Empty where none is near enough.
 */
export function findNearWords(typed: string, vocabulary: Iterable<string>): string[] {
  const most = slipsAllowed(typed)
  if (most === 0) return []
  const near: { word: string; whole: number; beginning: number }[] = []
  for (const word of vocabulary) {
    const distance = measureDistance(typed, word, most)
    if (distance) near.push({ word, ...distance })
  }
  const fewest = near.reduce((least, { beginning }) => Math.min(least, beginning), most)
  return near
    .filter(({ beginning }) => beginning === fewest)
    .sort((a, b) => a.whole - b.whole || a.word.length - b.word.length)
    .slice(0, mostWords)
    .map(({ word }) => word)
}
