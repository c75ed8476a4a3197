import {
  empty,
  heaviest,
  normalise,
  type SparseVector,
  toVector,
} from '#lib/events/likeness/sparse-vector'
import { isContent } from '#lib/events/words/terms'
import { findTokens, type Token } from '#lib/events/words/tokens'
import type { Article } from '#lib/model'
import { hashOf } from '#lib/text/hash'
import { findSentences } from '#lib/text/sentences'

/** What an article is compared by; each field but `keys` is a vector of length 1 or empty. */
export type Profile = {
  words: SparseVector
  /** Words of the title and of the first sentences. */
  lead: SparseVector
  names: SparseVector
  numbers: SparseVector
  /** Content words that stand side by side. */
  pairs: SparseVector
  /** The heaviest of its words, by which it is looked up. */
  keys: SparseVector
}

type Text = Pick<Article, 'text' | 'title'>

/** How often each term stands in an article, field by field: all that grouping needs to know of it. */
export type TermCounts = Omit<Profile, 'keys'>

type Counts = Record<keyof TermCounts, Map<number, number>>

/** Words of an article that say what it is about: its start, where news tells the main thing. */
const readLength = 2500
const leadSentences = 3
const titleWeight = 2
const keptTerms = 150
const keptKeys = 60
/** A handful of articles of one affair share most words; these unseen others keep them telling. */
const background = 200

/** The profiles of articles by their counts; a term weighs more the fewer of them hold it. */
export function profilesOf(counted: TermCounts[]): Profile[] {
  const words = weigh(counted.map(own => own.words))
  const lead = weigh(counted.map(own => own.lead))
  const names = weigh(counted.map(own => own.names))
  const numbers = weigh(counted.map(own => own.numbers))
  const pairs = weigh(counted.map(own => own.pairs))
  return counted.map((_, index) => ({
    words: words[index] ?? empty,
    lead: lead[index] ?? empty,
    names: names[index] ?? empty,
    numbers: numbers[index] ?? empty,
    pairs: pairs[index] ?? empty,
    keys: heaviest(words[index] ?? empty, keptKeys),
  }))
}

/** Counts the terms of one article, whatever the others hold. */
export function countTerms({ text, title }: Text): TermCounts {
  const own: Counts = {
    words: new Map(),
    lead: new Map(),
    names: new Map(),
    numbers: new Map(),
    pairs: new Map(),
  }
  const sentences = findSentences(text)
    .filter(({ start }) => start < readLength)
    .map(span => findTokens(text, span))
  const lower = new Set<string>()
  for (const tokens of sentences)
    for (const { capital, key } of tokens) if (!capital) lower.add(key)
  for (const [place, tokens] of sentences.entries()) {
    countSentence(own, tokens, { isLead: place < leadSentences, lower })
  }
  for (const token of findTokens(title, { start: 0, end: title.length })) {
    if (!isContent(token)) continue
    const id = hashOf(token.key)
    count(own.words, id, titleWeight)
    count(own.lead, id, 1)
  }
  return {
    words: toVector(own.words),
    lead: toVector(own.lead),
    names: toVector(own.names),
    numbers: toVector(own.numbers),
    pairs: toVector(own.pairs),
  }
}

type Place = {
  isLead: boolean
  /** Keys of the words that the text writes small somewhere. */
  lower: Set<string>
}

function countSentence(own: Counts, tokens: Token[], { isLead, lower }: Place) {
  let before: number | null = null
  for (const [place, token] of tokens.entries()) {
    if (!isContent(token)) {
      before = null
      continue
    }
    const id = hashOf(token.key)
    count(own.words, id, 1)
    if (isLead) count(own.lead, id, 1)
    // The first word of a sentence is written large, name or not.
    if (token.capital && (place > 0 || !lower.has(token.key))) count(own.names, id, 1)
    if (/^\d/.test(token.lower)) count(own.numbers, hashOf(token.lower), 1)
    if (before !== null) count(own.pairs, pairOf(before, id), 1)
    before = id
  }
}

/** A number for two terms in their order. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first ^ (second >>> 15), 0x01000193) + second) >>> 0
}

function count(terms: Map<number, number>, id: number, times: number) {
  terms.set(id, (terms.get(id) ?? 0) + times)
}

/** Term frequency, damped, by inverse document frequency, to length 1; the heaviest terms only. */
function weigh(all: SparseVector[]): SparseVector[] {
  const holders = new Map<number, number>()
  for (const { ids } of all) for (const id of ids) holders.set(id, (holders.get(id) ?? 0) + 1)
  return all.map(({ ids, weights }) => {
    const weighed = weights.map((times, index) => {
      const known = holders.get(ids[index] ?? 0) ?? 0
      return (1 + Math.log(times)) * Math.log((all.length + background) / (known + 1))
    })
    return normalise(heaviest({ ids, weights: weighed }, keptTerms))
  })
}
