import { readNumberWords } from './numbers'
import type { Tokens } from './tokens'
import { learnWord } from './vocabulary'

for (const word of ['half', 'quarter', 'past', 'to']) learnWord(word)

/** "half past five", "quarter to six", "ten past 9" as digits would say it: 5:30, 5:45, 9:10. */
type SpokenClock = { hour: number; minute: number; next: number }

/** Reads what a clock says in words; null for anything else. The half of the day is left open. */
export function readSpokenClock(tokens: Tokens, at: number): SpokenClock | null {
  const minutes = minutesIn(tokens, at)
  if (minutes === null) return null
  const hour = hourAt(tokens, at + 2)
  if (hour === null || measures.has(tokens.knownWordAt(at + 3))) return null
  if (minutes > 0) return { hour, minute: minutes, next: at + 3 }
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 + minutes, next: at + 3 }
}

/** "from a quarter to six percent". */
const measures = new Set(['%', 'percent', 'per'])
for (const word of measures) learnWord(word)

/** Minutes past the hour, negative for those to it. "ten to six" is as often a range or a score. */
function minutesIn(tokens: Tokens, at: number): number | null {
  const joint = tokens.knownWordAt(at + 1)
  if (joint !== 'past' && joint !== 'to') return null
  const word = tokens.knownWordAt(at)
  if (word === 'quarter') return joint === 'past' ? 15 : -15
  if (joint === 'to') return null
  if (word === 'half') return 30
  const minutes = tokens.knownAt(at)?.entry?.unitNumber ?? tokens.knownAt(at)?.entry?.tens
  return minutes === 5 || minutes === 10 || minutes === 20 ? minutes : null
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
