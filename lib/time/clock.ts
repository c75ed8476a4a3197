import type { TimeOfDay } from './expression'
import { type Read, readNumberWords } from './numbers'
import type { Source } from './source'
import { readSpokenClock } from './spoken-clock'
import { learnWord } from './vocabulary'

for (const word of ["o'clock", 'local', 'time', 'high', 'in', 'the', '(', ')', '+', '-', '–'])
  learnWord(word)

/** "5 p.m.", "5:30", "17.30 GMT", "15:47 GMT +3", "0530 GMT", "5 o'clock", "noon", "midnight". */
export function readClock(source: Source, at: number): Read<TimeOfDay> | null {
  const token = source.tokens.at(at)
  const name = token?.entry?.clockName
  if (name !== undefined) return readNamedTime(source, at, String(name))
  const hours = readSpokenHours(source, at) ?? readHours(source, at)
  if (!hours) return null
  const zone = readZone(source, hours.next)
  if (!zone && !hours.isSure) return null
  const clock = formatClock(hours)
  return clock
    ? { value: { clock, zone: zone?.value ?? '' }, next: zone?.next ?? hours.next }
    : null
}

/** "noon", but not that of the film. */
function readNamedTime(source: Source, at: number, clock: string): Read<TimeOfDay> | null {
  return source.tokens.knownWordAt(at - 1) === 'high'
    ? null
    : { value: { clock, zone: '' }, next: at + 1 }
}

/** "half past five", "quarter to six in the evening". */
function readSpokenHours(source: Source, at: number): Hours | null {
  const spoken = readSpokenClock(source.tokens, at)
  if (!spoken) return null
  const half = readHalfOfDay(source, spoken.next)
  const hour = half ? (spoken.hour % 12) + half.value : spoken.hour
  return { ...spoken, hour, next: half?.next ?? spoken.next, isSure: true }
}

type Hours = { hour: number; minute: number | null; next: number; isSure: boolean }

function readHours(source: Source, at: number): Hours | null {
  const token = source.tokens.at(at)
  if (token?.kind !== 'number' && token?.entry?.unitNumber === undefined) return null
  if (!canBeHour(source, at)) return null
  const digits = token.kind === 'number' ? readClockDigits(token.word) : readHourWord(source, at)
  if (!digits) return null
  const afterHours = hourWords.has(source.tokens.knownWordAt(digits.next + at)) ? 1 : 0
  const next = at + digits.next
  const half = readHalfOfDay(source, next)
  if (half) {
    if (digits.hour > 12 || digits.hour === 0)
      return digits.hasMinutes ? { ...digits, next: half.next, isSure: true } : null
    return { ...digits, hour: (digits.hour % 12) + half.value, next: half.next, isSure: true }
  }
  if (digits.isMilitary) return { ...digits, next: next + afterHours, isSure: afterHours > 0 }
  return { ...digits, next: next + (digits.hasColon ? afterHours : 0), isSure: digits.hasColon }
}

/** Without a colon it takes "a.m.", "o'clock", a zone or the like after it: few numbers are hours. */
function canBeHour({ text, tokens }: Source, at: number): boolean {
  const start = tokens.startAt(at)
  if (text[start + 1] === ':' || text[start + 2] === ':') return true
  const next = tokens.knownAt(at + 1)
  if (!next) return false
  const { word, entry } = next
  return (
    entry?.amPm !== undefined ||
    entry?.zone !== undefined ||
    afterHours.has(word) ||
    hourWords.has(word)
  )
}

const hourWords = new Set(['hr', 'hrs', 'h', 'hours'])
const afterHours = new Set(["o'clock", 'in', 'local', '('])

type ClockDigits = {
  hour: number
  minute: number | null
  hasMinutes: boolean
  hasColon: boolean
  isMilitary: boolean
  next: number
}

function readClockDigits(word: string): ClockDigits | null {
  const match = /^(\d{1,2})(?:([:.])(\d\d)(?::\d\d(?:\.\d+)?)?)?$/.exec(word)
  if (match) {
    const minute = match[3] === undefined ? null : Number(match[3])
    const hasColon = match[2] === ':'
    return {
      hour: Number(match[1]),
      minute,
      hasMinutes: minute !== null,
      hasColon,
      isMilitary: false,
      next: 1,
    }
  }
  if (!/^[0-2]\d[0-5]\d$/.test(word)) return null
  const [hour, minute] = [Number(word.slice(0, 2)), Number(word.slice(2))]
  return { hour, minute, hasMinutes: true, hasColon: false, isMilitary: true, next: 1 }
}

function readHourWord(source: Source, at: number): ClockDigits | null {
  const number = readNumberWords(source.tokens, at)
  const hour = number?.value.value ?? 0
  if (!number || hour < 1 || hour > 12 || number.next !== at + 1) return null
  return { hour, minute: null, hasMinutes: false, hasColon: false, isMilitary: false, next: 1 }
}

/** "a.m.", "p.m.", "o'clock", "in the morning": what to add to an hour of the half day. */
function readHalfOfDay(source: Source, at: number): Read<number> | null {
  const word = source.tokens.knownWordAt(at)
  const amPm = source.tokens.knownAt(at)?.entry?.amPm
  if (amPm !== undefined) return { value: Number(amPm), next: at + 1 }
  const clock = word === "o'clock" ? at + 1 : at
  const part =
    source.tokens.knownWordAt(clock) === 'in' && source.tokens.knownWordAt(clock + 1) === 'the'
  const half = part ? halves[source.tokens.knownWordAt(clock + 2)] : undefined
  if (half !== undefined) return { value: half, next: clock + 3 }
  return clock > at ? { value: 0, next: clock } : null
}

const halves: Record<string, number> = { morning: 0, afternoon: 12, evening: 12 }

/** "GMT", "EST", "GMT +3", "UTC+03:00", "(GMT)", "local time", and the offset of "15:47:33+03:00". */
function readZone(source: Source, at: number): Read<string> | null {
  if (source.tokens.knownWordAt(at) === 'local' && source.tokens.knownWordAt(at + 1) === 'time') {
    return { value: '', next: at + 2 }
  }
  if (source.tokens.knownWordAt(at) === '(' && source.tokens.knownWordAt(at + 2) === ')') {
    const inner = readZone(source, at + 1)
    return inner?.next === at + 2 ? { value: inner.value, next: at + 3 } : null
  }
  const zone = source.tokens.at(at)
  if (zone?.kind === 'mark') return hasSeconds(source, at - 1) ? readOffset(source, at) : null
  const offset = zone?.entry?.zone
  if (offset === undefined) return null
  if (zone?.gap !== 'none' && zone?.word === 'z') return null
  return (offset && readOffset(source, at + 1)) || { value: String(offset), next: at + 1 }
}

/** Of "19:00-03:00" both are times of day; an offset follows seconds, or the T of a time stamp. */
function hasSeconds({ tokens }: Source, at: number): boolean {
  if (tokens.kindAt(at) !== 'number' || tokens.gapAt(at + 1) !== 'none') return false
  return tokens.endAt(at) - tokens.startAt(at) > 6 || tokens.knownWordAt(at - 1) === 't'
}

/** "+3", "-05:00" after GMT or UTC. */
function readOffset(source: Source, at: number): Read<string> | null {
  const sign = source.tokens.knownWordAt(at)
  if (sign !== '+' && sign !== '-' && sign !== '–') return null
  const match = /^(\d{1,2})(?::?([0-5]\d))?$/.exec(source.tokens.knownWordAt(at + 1))
  if (!match || source.tokens.gapAt(at + 1) !== 'none' || Number(match[1]) > 14) return null
  const hours = (match[1] ?? '').padStart(2, '0')
  return { value: `${sign === '+' ? '+' : '-'}${hours}:${match[2] ?? '00'}`, next: at + 2 }
}

function formatClock({ hour, minute }: Hours): string | null {
  if (hour > 24 || (minute ?? 0) > 59 || (hour === 24 && (minute ?? 0) > 0)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`
}
