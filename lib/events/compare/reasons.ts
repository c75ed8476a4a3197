import type { Rarity } from '#lib/events/likeness/rarity'
import { isHard } from '#lib/events/mention/basis'
import type { Account } from '#lib/events/mention/told'
import { areSameAction, kindsOf } from '#lib/events/words/actions'
import { isContent } from '#lib/events/words/terms'
import { compareText } from '#lib/text/compare-text'
import { dateInWords } from '#lib/time/edtf-words'
import { howMany, sentencesOf, sharedPhrase } from './shared-phrase'

const mostReasons = 3
const mostWords = 4

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
  const shared = mostSharedKey(named.map(acts => acts.map(({ key }) => key)))
  if (shared === null) return null
  const most = named
    .map(acts => acts.find(act => areSameAction(act.key, shared)))
    .filter(act => act !== undefined)
  const words = [...new Map(most.map(({ key, word }) => [key, word.toLowerCase()])).values()]
  const quoted = words.slice(0, mostWords).map(word => `“${word}”`)
  const many = howMany(most.length, accounts.length)
  return words.length === 1
    ? `${many} tell of it with the word ${quoted[0]}`
    : `${many} tell of one kind of act: ${quoted.join(', ')}`
}

/** The key whose kind of act most lists name, of equals the first in order; null where none is in two. */
function mostSharedKey(named: string[][]): string | null {
  const holders = new Map<string, Set<number>>()
  for (const [index, keys] of named.entries()) {
    for (const kind of keys.flatMap(kindsOf)) {
      const known = holders.get(kind)
      if (known) known.add(index)
      else holders.set(kind, new Set([index]))
    }
  }
  let best: string | null = null
  let most = 1
  for (const key of [...new Set(named.flat())].sort()) {
    const tellers = new Set(kindsOf(key).flatMap(kind => [...(holders.get(kind) ?? [])]))
    if (tellers.size <= most) continue
    best = key
    most = tellers.size
  }
  return best
}

/** The content words of an account by their keys, each as it stands last. */
function wordsByKey(account: Account): Map<string, string> {
  const words = new Map<string, string>()
  for (const tokens of sentencesOf(account)) {
    for (const token of tokens) if (isContent(token)) words.set(token.key, token.word)
  }
  return words
}

/** The rarest content words that all accounts share, or most of them. */
function sharedWords(accounts: Account[], rarity: Rarity): string | null {
  const counts = new Map<string, { count: number; word: string }>()
  for (const account of accounts) {
    for (const [key, word] of wordsByKey(account)) {
      const known = counts.get(key)
      counts.set(key, { count: (known?.count ?? 0) + 1, word: known?.word ?? word })
    }
  }
  const most = Math.max(...[...counts.values()].map(({ count }) => count))
  if (most < 2) return null
  const words = [...counts]
    .filter(([, { count }]) => count === most)
    .sort((a, b) => rarity.of(b[0]) - rarity.of(a[0]) || compareText(a[0], b[0]))
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
