import type { Account } from '#lib/events/mention/told'
import { isContent } from '#lib/events/words/terms'
import type { Token } from '#lib/events/words/tokens'

const longestPhrase = 8
const shortestPhrase = 3
/** Words of a phrase that must say something of their own. */
const leastContent = 2

/** The longest run of three words or more in a sentence that two accounts share, as the first has it. */
export function sharedPhrase(accounts: Account[]): string | null {
  const shared = findShared(accounts.map(sentencesOf))
  if (!shared) return null
  const text = accounts[shared.first]?.article.text ?? ''
  const words = text.slice(shared.start, shared.end).replace(/\s+/g, ' ')
  return `${howMany(shared.count, accounts.length)} use the words “${words}”`
}

/** A sentence of a telling: for each of its tokens the number of the run that begins there, or `unshared`. */
type Row = { teller: number; tokens: Token[]; runs: number[] }
/** A run of words: the first that tells it, the last seen to, how many do, and where it stands in the first. */
type Run = { first: number; last: number; count: number; start: number; end: number }

const unshared = -1

/**
 * The longest run with enough of content that two tellings share, of those the one that most do; null
 * where they share none. A run is known by a number that stands for the two runs one word shorter
 * within it, so that only what is shared at one length is looked at for the next.
 */
function findShared(tellings: Token[][][]): Run | null {
  let rows = keepShared(rowsOf(tellings))
  let longest: Run | null = null
  for (let length = 2; length <= longestPhrase && rows.length > 0; length++) {
    rows = keepShared(lengthen(rows))
    if (length >= shortestPhrase) longest = mostShared(rows, length) ?? longest
  }
  return longest
}

/** The run of `length` words with enough of content that most tellings share, of equals the one told first. */
function mostShared(rows: Row[], length: number): Run | null {
  const known = new Map<number, Run>()
  for (const row of rows) {
    for (const [at, number] of row.runs.entries()) {
      if (number === unshared || !hasContent(row.tokens, at, length)) continue
      known.set(number, noteRun(known.get(number), row, at, length))
    }
  }
  const runs = [...known.values()]
  const most = runs.reduce((best, { count }) => Math.max(best, count), 0)
  return runs.find(({ count }) => count === most) ?? null
}

/** `run` with its place at `at` of a sentence; of several in the first telling the last counts. */
function noteRun(run: Run | undefined, { teller, tokens }: Row, at: number, length: number): Run {
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0]
  if (!run) return { first: teller, last: teller, count: 1, start, end }
  if (run.last !== teller) run.count++
  run.last = teller
  if (run.first === teller) {
    run.start = start
    run.end = end
  }
  return run
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

function rowsOf(tellings: Token[][][]): Row[] {
  const numbers = new Map<string, number>()
  return tellings.flatMap((sentences, teller) =>
    sentences.map(tokens => ({
      teller,
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
