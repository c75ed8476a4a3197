/** How far a typed word is from a word, and from the nearest beginning of it. */
export type Distance = { whole: number; beginning: number }

/**
 * The least number of letters to change, add, leave out or swap with their neighbours that make `typed`
 * out of `word`, and out of a beginning of `word`; null when both need more than `most`.
 */
export function measureDistance(typed: string, word: string, most: number): Distance | null {
  if (word.length < typed.length - most) return null
  // A beginning of the word that is longer than this cannot be near.
  const length = Math.min(word.length, typed.length + most)
  let beforeLast: number[] = []
  let last = Array.from({ length: length + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= length; column++) {
      const isSame = typed[row - 1] === word[column - 1]
      let cost = Math.min(
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      )
      const isSwap = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
      if (isSwap && row > 1 && column > 1) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return null
    beforeLast = last
    last = current
  }
  const beginning = Math.min(...last)
  if (beginning > most) return null
  const whole = word.length === length ? (last[length] ?? 0) : Number.POSITIVE_INFINITY
  return { whole, beginning }
}
