import { dateInWords } from '#lib/time/edtf-words'
import { areSameAction } from './actions'
import { isHard } from './basis'
import type { Rarity } from './similarity'
import { isContent } from './terms'
import type { Token } from './tokens'
import type { Account } from './told'

const mostReasons = 3
const mostWords = 4
const longestPhrase = 8
const shortestPhrase = 3
/** Words of a phrase that must say something of their own. */
const leastContent = 2

/** Up to three plain reasons why these accounts tell one happening, with the words they rest on. */
export function reasonsFor(accounts: Account[], rarity: Rarity): string[] {
  if (accounts.length < 2) return []
  const reasons = [
    sharedPhrase(accounts),
    sharedAct(accounts),
    sharedWords(accounts, rarity),
    sharedDate(accounts),
  ]
  return reasons.filter(reason => reason !== null).slice(0, mostReasons)
}

/** The words for one kind of act that most accounts use, where they are no mere speaking. */
function sharedAct(accounts: Account[]): string | null {
  const named = accounts.map(({ told, article }) =>
    told
      .filter(({ trigger }) => trigger.kind !== 'utterance')
      .map(({ trigger: { key, start, end } }) => ({ key, word: article.text.slice(start, end) })),
  )
  const keys = [...new Set(named.flat().map(({ key }) => key))].sort()
  const tellers = (key: string) =>
    named
      .map(acts => acts.find(act => areSameAction(act.key, key)))
      .filter(act => act !== undefined)
  const most = keys
    .map(key => tellers(key))
    .reduce((best, own) => (own.length > best.length ? own : best), [])
  if (most.length < 2) return null
  const words = [...new Map(most.map(({ key, word }) => [key, word.toLowerCase()])).values()]
  const quoted = words.slice(0, mostWords).map(word => `“${word}”`)
  const many = howMany(most.length, accounts.length)
  return words.length === 1
    ? `${many} tell of it with the word ${quoted[0]}`
    : `${many} tell of one kind of act: ${quoted.join(', ')}`
}

/** Tokens of each sentence once, however many mentions it holds. */
function sentencesOf({ told }: Account): Token[][] {
  const sentences = new Map(told.map(({ sentence }) => [sentence.start, sentence]))
  return [...sentences.values()].map(({ clauses }) => clauses.flatMap(({ tokens }) => tokens))
}

/** The longest run of three words or more in a sentence that two accounts share, as the first has it. */
function sharedPhrase(accounts: Account[]): string | null {
  const tellings = accounts.map((account, index) => ({ index, sentences: sentencesOf(account) }))
  // Most share not even three words, whatever they say.
  if (!findShared(tellings, shortestPhrase, 0)) return null
  for (let length = longestPhrase; length >= shortestPhrase; length--) {
    const shared = findShared(tellings, length, leastContent)
    if (!shared) continue
    const text = accounts[shared.first]?.article.text ?? ''
    const words = text.slice(shared.start, shared.end).replace(/\s+/g, ' ')
    return `${howMany(shared.count, accounts.length)} use the words “${words}”`
  }
  return null
}

type Telling = { index: number; sentences: Token[][] }
/** A run of words: the first that tells it, the last seen to, how many do, and where it stands in the first. */
type Run = { first: number; last: number; count: number; start: number; end: number }

/** The run of `length` words, so many of them of content, that most tellings share; null where none do. */
function findShared(tellings: Telling[], length: number, content: number): Run | null {
  const runs = new Map<string, Run>()
  let most: Run | null = null
  for (const { index, sentences } of tellings) {
    for (const tokens of sentences) {
      for (let at = 0; at + length <= tokens.length; at++) {
        if (content > 0 && !hasContent(tokens, at, length, content)) continue
        const run = noteRun(runs, index, tokens, at, length)
        if (run.count > (most?.count ?? 1)) most = run
      }
    }
  }
  const best = most?.count ?? 0
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

function hasContent(tokens: Token[], at: number, length: number, least: number): boolean {
  let count = 0
  for (let next = at; next < at + length; next++) {
    const token = tokens[next]
    if (token && isContent(token)) count++
    if (count >= least) return true
  }
  return false
}

function tokensOf(account: Account): Token[] {
  return sentencesOf(account).flat()
}

/** The rarest content words that all accounts share, or most of them. */
function sharedWords(accounts: Account[], rarity: Rarity): string | null {
  const counts = new Map<string, { count: number; word: string }>()
  for (const account of accounts) {
    const own = new Map(
      tokensOf(account)
        .filter(isContent)
        .map(({ key, word }) => [key, word]),
    )
    for (const [key, word] of own) {
      const known = counts.get(key)
      counts.set(key, { count: (known?.count ?? 0) + 1, word: known?.word ?? word })
    }
  }
  const most = Math.max(...[...counts.values()].map(({ count }) => count))
  if (most < 2) return null
  const words = [...counts]
    .filter(([, { count }]) => count === most)
    .sort((a, b) => rarity(b[0]) - rarity(a[0]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostWords)
    .map(([, { word }]) => `“${word.replace(/['’]s?$/, '')}”`)
  return `${howMany(most, accounts.length)} name ${words.join(', ')}`
}

function sharedDate(accounts: Account[]): string | null {
  const dated = accounts.filter(({ lead }) => isHard(lead.mention))
  const dates = new Set(dated.map(({ lead }) => lead.mention.date))
  const [date] = dates
  if (!date || dated.length < 2) return null
  if (dates.size > 1) return null
  return `${howMany(dated.length, accounts.length)} date it ${dateInWords(date, 'long')}`
}

function howMany(count: number, all: number): string {
  if (count === all) return all === 2 ? 'Both' : `All ${all}`
  return `${count} of ${all}`
}
