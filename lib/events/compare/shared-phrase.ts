import type { Account } from '#lib/events/mention/told'
import { isContent } from '#lib/events/words/terms'
import type { Token } from '#lib/events/words/tokens'

const longestPhrase = 8
const shortestPhrase = 3
/** Words of a phrase that must say something of their own. */
const leastContent = 2

/** The longest run of three words or more in a sentence that two accounts share, as the first has it. */
export function sharedPhrase(accounts: Account[]): string | null {
  const tellings = accounts.map((account, index) => ({ index, sentences: sentencesOf(account) }))
  const length = longestShared(tellings)
  const shared = length === null ? null : findShared(tellings, length)
  if (!shared) return null
  const text = accounts[shared.first]?.article.text ?? ''
  const words = text.slice(shared.start, shared.end).replace(/\s+/g, ' ')
  return `${howMany(shared.count, accounts.length)} use the words “${words}”`
}

type Telling = { index: number; sentences: Token[][] }
/** A run of words: the first that tells it, the last seen to, how many do, and where it stands in the first. */
type Run = { first: number; last: number; count: number; start: number; end: number }

/** The run of `length` words with enough of content that most tellings share; null where none do. */
function findShared(tellings: Telling[], length: number): Run | null {
  const runs = new Map<string, Run>()
  let best = 1
  for (const { index, sentences } of tellings) {
    for (const tokens of sentences) {
      for (let at = 0; at + length <= tokens.length; at++) {
        if (!hasContent(tokens, at, length)) continue
        best = Math.max(best, noteRun(runs, index, tokens, at, length).count)
      }
    }
  }
  // Of equals the one that is told first.
  return best > 1 ? ([...runs.values()].find(({ count }) => count === best) ?? null) : null
}

function noteRun(
  runs: Map<string, Run>,
  index: number,
  tokens: Token[],
  at: number,
  length: number,
): Run {
  let key = ''
  for (let next = at; next < at + length; next++) key += `${tokens[next]?.lower} `
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0]
  const known = runs.get(key)
  if (!known) {
    const run = { first: index, last: index, count: 1, start, end }
    runs.set(key, run)
    return run
  }
  if (known.last !== index) known.count++
  known.last = index
  if (known.first === index) Object.assign(known, { start, end })
  return known
}

function hasContent(tokens: Token[], at: number, length: number): boolean {
  let count = 0
  for (let next = at; next < at + length; next++) {
    const token = tokens[next]
    if (token && isContent(token)) count++
    if (count >= leastContent) return true
  }
  return false
}

/** Tokens of each sentence once, however many mentions it holds. */
export function sentencesOf({ told }: Account): Token[][] {
  const sentences = new Map(told.map(({ sentence }) => [sentence.start, sentence]))
  return [...sentences.values()].map(({ tokens }) => tokens)
}

/** "Both", "All 3", "3 of 5". */
export function howMany(count: number, all: number): string {
  if (count === all) return all === 2 ? 'Both' : `All ${all}`
  return `${count} of ${all}`
}

/** A sentence of a telling: for each of its tokens the number of the run that begins there, or `unshared`. */
type Row = { teller: number; tokens: Token[]; runs: number[] }

const unshared = -1

/**
 * How many words the longest run with enough of content has that two tellings share; null where they
 * share none. A run is known by a number that stands for the two runs one word shorter within it, so
 * that only what is shared at one length is looked at for the next.
 */
function longestShared(tellings: Telling[]): number | null {
  let rows = keepShared(rowsOf(tellings))
  let longest: number | null = null
  for (let length = 2; length <= longestPhrase && rows.length > 0; length++) {
    rows = keepShared(lengthen(rows))
    if (length >= shortestPhrase && rows.some(row => holdsContent(row, length))) longest = length
  }
  return longest
}

function rowsOf(tellings: Telling[]): Row[] {
  const numbers = new Map<string, number>()
  return tellings.flatMap(({ index, sentences }) =>
    sentences.map(tokens => ({
      teller: index,
      tokens,
      runs: tokens.map(({ lower }) => numberOf(numbers, lower)),
    })),
  )
}

/** Each run with the word behind it. */
function lengthen(rows: Row[]): Row[] {
  const numbers = new Map<number, number>()
  let count = 0
  for (const { runs } of rows) for (const run of runs) count = Math.max(count, run + 1)
  for (const { runs } of rows) {
    for (const [at, run] of runs.entries()) {
      const next = runs[at + 1] ?? unshared
      const isWhole = run !== unshared && next !== unshared
      runs[at] = isWhole ? numberOf(numbers, run * count + next) : unshared
    }
  }
  return rows
}

/** Without the runs that only one telling has; rows that hold no other are left out. */
function keepShared(rows: Row[]): Row[] {
  const tellers: number[] = []
  for (const { teller, runs } of rows) {
    for (const run of runs) {
      if (run !== unshared) tellers[run] = (tellers[run] ?? teller) === teller ? teller : unshared
    }
  }
  return rows.filter(({ runs }) => {
    let kept = 0
    for (const [at, run] of runs.entries()) {
      if (run !== unshared && tellers[run] === unshared) kept++
      else runs[at] = unshared
    }
    return kept > 0
  })
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key) ?? numbers.size
  if (known === numbers.size) numbers.set(key, known)
  return known
}

function holdsContent({ tokens, runs }: Row, length: number): boolean {
  return runs.some((run, at) => run !== unshared && hasContent(tokens, at, length))
}
