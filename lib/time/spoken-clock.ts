import { readNumberWords } from './numbers'
import type { Tokens } from './tokens'
import { learnWord } from './vocabulary'

for (const word of ['half', 'quarter', 'past', 'to', 'at', 'until', 'by', 'about']) learnWord(word)

/** "half past five", "quarter to six", "ten past 9" as digits would say it: 5:30, 5:45, 9:10. */
type SpokenClock = { hour: number; minute: number; next: number }

/** Reads what a clock says in words; null for anything else. The half of the day is left open. */
export function readSpokenClock(tokens: Tokens, at: number): SpokenClock | null {
  const minutes = minutesIn(tokens, at)
  if (!minutes) return null
  const hour = hourAt(tokens, minutes.next)
  const next = minutes.next + 1
  if (hour === null || measures.has(tokens.knownWordAt(next))) return null
  if (minutes.value > 0) return { hour, minute: minutes.value, next }
  if (minutes.isRange && !isToldAt(tokens, at, next)) return null
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 + minutes.value, next }
}

/** "ten to six" is as often a range or a score: "at ten to six" and no noun after it is a time. */
function isToldAt(tokens: Tokens, at: number, next: number): boolean {
  if (!/^(?:at|until|till|by|about)$/.test(tokens.knownWordAt(at - 1))) return false
  return (
    tokens.kindAt(next) !== 'word' || /^(?:on|in|this|and|when)$/.test(tokens.knownWordAt(next))
  )
}

/** "from a quarter to six percent". */
const measures = new Set(['%', 'percent', 'per'])
for (const word of measures) learnWord(word)

type Minutes = { value: number; next: number; isRange: boolean }

/** Minutes past the hour, negative for those to it; `isRange` where the words may also mean a range. */
function minutesIn(tokens: Tokens, at: number): Minutes | null {
  const amount = amountAt(tokens, at)
  if (!amount) return null
  const joint = tokens.knownWordAt(amount.next)
  if (joint !== 'past' && joint !== 'to') return null
  const isHalf = amount.value === 30
  if (joint === 'to' && isHalf) return null
  const value = joint === 'past' ? amount.value : -amount.value
  return { value, next: amount.next + 1, isRange: amount.value !== 15 }
}

const spokenMinutes = new Set([5, 10, 20, 25])

function amountAt(tokens: Tokens, at: number): { value: number; next: number } | null {
  const word = tokens.knownWordAt(at)
  if (word === 'quarter') return { value: 15, next: at + 1 }
  if (word === 'half') return { value: 30, next: at + 1 }
  const number = readNumberWords(tokens, at)
  const value = number?.value.value ?? 0
  return number && spokenMinutes.has(value) ? { value, next: number.next } : null
}

function hourAt(tokens: Tokens, at: number): number | null {
  if (tokens.gapAt(at) === 'paragraph') return null
  const isNumber = tokens.kindAt(at) === 'number'
  const hour = isNumber ? Number(tokens.wordAt(at)) : wordHour(tokens, at)
  return Number.isInteger(hour) && hour >= 1 && hour <= 12 ? hour : null
}

function wordHour(tokens: Tokens, at: number): number {
  const number = readNumberWords(tokens, at)
  return number?.next === at + 1 ? (number.value.value ?? 0) : 0
}
