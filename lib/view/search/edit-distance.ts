/** How far a typed word is from a word, and from the nearest beginning of it. */
export type Distance = { whole: number; beginning: number }

const longest = 64
// Filled anew for every word: thousands are compared at one key.
let beforeLast = new Uint8Array(longest + 1)
let last = new Uint8Array(longest + 1)
let current = new Uint8Array(longest + 1)

/**
 * The least number of letters to change, add, leave out or swap with their neighbours that make `typed`
 * out of `word`, and out of a beginning of `word`; null when both need more than `most`. Words of more
 * than 64 letters are near to none.
 */
export function measureDistance(typed: string, word: string, most: number): Distance | null {
  // A beginning of the word that is longer than this cannot be near.
  const length = Math.min(word.length, typed.length + most)
  if (word.length < typed.length - most || length > longest || typed.length > longest) return null
  for (let column = 0; column <= length; column++) last[column] = column
  for (let row = 1; row <= typed.length; row++) {
    if (fillRow(typed, word, row, length) > most) return null
    const spare = beforeLast
    beforeLast = last
    last = current
    current = spare
  }
  let beginning = typed.length
  for (let column = 0; column <= length; column++) {
    beginning = Math.min(beginning, last[column] ?? beginning)
  }
  if (beginning > most) return null
  const whole = word.length === length ? (last[length] ?? 0) : Number.POSITIVE_INFINITY
  return { whole, beginning }
}

/** What it takes to make the first `row` letters of `typed` out of each beginning; gives the least. */
function fillRow(typed: string, word: string, row: number, length: number): number {
  const letter = typed.charCodeAt(row - 1)
  const before = typed.charCodeAt(row - 2)
  let least = row
  current[0] = row
  for (let column = 1; column <= length; column++) {
    const own = word.charCodeAt(column - 1)
    let cost = (last[column - 1] ?? 0) + (letter === own ? 0 : 1)
    cost = Math.min(cost, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
    if (row > 1 && column > 1 && before === own && letter === word.charCodeAt(column - 2)) {
      cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
    }
    current[column] = cost
    if (cost < least) least = cost
  }
  return least
}
