import { dateInWords } from '#lib/time/edtf-words'
import { isHard } from './basis'
import type { Rarity } from './similarity'
import { isContent } from './terms'
import type { Token } from './tokens'
import type { Account } from './told'

const mostWords = 4
const longestPhrase = 8
const shortestPhrase = 3

/** Up to three plain reasons why these accounts tell one happening, with the words they rest on. */
export function reasonsFor(accounts: Account[], rarity: Rarity): string[] {
  if (accounts.length < 2) return []
  const reasons = [sharedPhrase(accounts), sharedWords(accounts, rarity), sharedDate(accounts)]
  return reasons.filter(reason => reason !== null)
}

/** Tokens of each sentence once, however many mentions it holds. */
function sentencesOf({ told }: Account): Token[][] {
  const sentences = new Map(told.map(({ sentence }) => [sentence.start, sentence]))
  return [...sentences.values()].map(({ clauses }) => clauses.flatMap(({ tokens }) => tokens))
}

/** The longest run of three words or more in a sentence that two accounts share, as the first has it. */
function sharedPhrase(accounts: Account[]): string | null {
  const tellings = accounts.map(account => ({
    text: account.article.text,
    sentences: sentencesOf(account),
  }))
  if (!shareRun(tellings)) return null
  for (let length = longestPhrase; length >= shortestPhrase; length--) {
    const holders = new Map<string, { words: string; count: number }>()
    for (const telling of tellings) {
      for (const [key, words] of phrasesOf(telling, length)) {
        const known = holders.get(key)
        holders.set(key, { words: known?.words ?? words, count: (known?.count ?? 0) + 1 })
      }
    }
    const [most] = [...holders.values()].sort((a, b) => b.count - a.count)
    if (most && most.count > 1)
      return `${howMany(most.count, accounts.length)} use the words “${most.words}”`
  }
  return null
}

type Telling = { text: string; sentences: Token[][] }

/** Whether two of them have a run of the least length in common: most have none, and are done with. */
function shareRun(tellings: Telling[]): boolean {
  const holders = new Map<string, Telling>()
  for (const telling of tellings) {
    for (const tokens of telling.sentences) {
      for (let index = 0; index + shortestPhrase <= tokens.length; index++) {
        let run = ''
        for (let at = index; at < index + shortestPhrase; at++) run += `${tokens[at]?.lower} `
        const holder = holders.get(run)
        if (holder && holder !== telling) return true
        if (!holder) holders.set(run, telling)
      }
    }
  }
  return false
}

/** Runs of `length` words within the sentences of an account: the words as they stand, by lower case. */
function phrasesOf({ text, sentences }: Telling, length: number): Map<string, string> {
  const found = new Map<string, string>()
  for (const tokens of sentences) {
    for (let index = 0; index + length <= tokens.length; index++) {
      const run = tokens.slice(index, index + length)
      const [first, last] = [run[0], run.at(-1)]
      if (!first || !last || run.filter(isContent).length < 2) continue
      const words = text.slice(first.start, last.end).replace(/\s+/g, ' ')
      found.set(run.map(({ lower }) => lower).join(' '), words)
    }
  }
  return found
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
