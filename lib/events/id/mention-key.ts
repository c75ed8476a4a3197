import { tokensIn } from '#lib/events/words/tokens-of'
import type { Mention, MentionKey } from '#lib/model'
import { hashOf } from '#lib/text/hash'

/** Words that stand for a sentence: a changed word leaves most of them as they are. */
const sampledWords = 4
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const codeLength = 2

/**
 * What the mentions in an article's `text` are known by from build to build, each by its article and a
 * code of its words. Offsets would not do, for a corrected heading moves them all. The code is two
 * characters for the trigger and two for each of the four words of the sentence with the lowest
 * hashes (a min-hash sketch, Broder 1997), so that a corrected word leaves a code that is still like it.
 * `samples` remembers the words of sentences, for one sentence may tell of several events.
 */
export function keysOfMentions(
  text: string,
  mentions: Mention[],
  samples = new Map<string, string>(),
): MentionKey[] {
  return mentions.map(mention => {
    const { article, start, end, trigger } = mention
    const place = `${start} ${end} ${article}`
    const sample = samples.get(place) ?? sampleWords(text, start, end)
    samples.set(place, sample)
    const named = mixedHashOf(text.slice(trigger.start, trigger.end).toLowerCase())
    return { article, code: encode(named) + sample }
  })
}

/** The codes of the words between `start` and `end` that have the lowest hashes. */
function sampleWords(text: string, start: number, end: number): string {
  const lowest: number[] = []
  for (const { word } of tokensIn(text, { start, end })) {
    const hash = mixedHashOf(word.toLowerCase())
    const place = lowest.findIndex(other => hash <= other)
    if (place < 0 ? lowest.length === sampledWords : lowest[place] === hash) continue
    lowest.splice(place < 0 ? lowest.length : place, 0, hash)
    if (lowest.length > sampledWords) lowest.pop()
  }
  return lowest.map(encode).join('')
}

/** How alike the sentences of two codes are, 0 to 1, whatever their triggers. */
export function likenessOfCodes(a: string, b: string): number {
  const left = sampleOf(a)
  const right = sampleOf(b)
  const shared = left.filter(word => right.includes(word)).length
  return shared / Math.max(left.length, right.length, 1)
}

/** Whether two codes name the same trigger. */
export function haveSameTrigger(a: string, b: string): boolean {
  return a.slice(0, codeLength) === b.slice(0, codeLength)
}

function sampleOf(code: string): string[] {
  const words: string[] = []
  for (let at = codeLength; at < code.length; at += codeLength) {
    words.push(code.slice(at, at + codeLength))
  }
  return words
}

/** The last mixing step of MurmurHash3 on top: neighbours must not lie side by side. */
function mixedHashOf(word: string): number {
  let hash = hashOf(word)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The last ten bits; the first decided which words are lowest. */
function encode(hash: number): string {
  return `${alphabet[(hash >>> 5) & 31]}${alphabet[hash & 31]}`
}
