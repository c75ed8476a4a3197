import { dateInWords } from '#lib/time/edtf-words'
import { isHard } from './basis'
import type { Rarity } from './similarity'
import { isContent } from './terms'
import type { Token } from './tokens'
import type { Account } from './told'

const mostWords = 4
const longestPhrase = 8

/** Up to three plain reasons why these accounts tell one happening, with the words they rest on. */
export function reasonsFor(accounts: Account[], rarity: Rarity): string[] {
  if (accounts.length < 2) return []
  const reasons = [sharedPhrase(accounts), sharedWords(accounts, rarity), sharedDate(accounts)]
  return reasons.filter(reason => reason !== null)
}

function tokensOf({ told }: Account): Token[] {
  return told.flatMap(({ sentence }) => sentence.clauses.flatMap(({ tokens }) => tokens))
}

/** The longest run of three words or more that two accounts share, as the first has it. */
function sharedPhrase(accounts: Account[]): string | null {
  const texts = accounts.map(account => tokensOf(account))
  for (let length = longestPhrase; length >= 3; length--) {
    for (const [index, tokens] of texts.entries()) {
      const others = texts.slice(index + 1).map(other => phrases(other, length))
      for (const [key, words] of phrases(tokens, length)) {
        const holders = others.filter(other => other.has(key)).length + 1
        if (holders > 1) return `${howMany(holders, accounts.length)} use the words “${words}”`
      }
    }
  }
  return null
}

function phrases(tokens: Token[], length: number): Map<string, string> {
  const found = new Map<string, string>()
  for (let index = 0; index + length <= tokens.length; index++) {
    const run = tokens.slice(index, index + length)
    if (run.filter(isContent).length < 2) continue
    found.set(run.map(({ lower }) => lower).join(' '), run.map(({ word }) => word).join(' '))
  }
  return found
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
