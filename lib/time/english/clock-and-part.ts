import type { Expression, PartOfDay, TimeOfDay } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'
import { withTime } from './part-of-day'

/** A clock time with the part of the day beside it: "half past seven on Friday evening", "9:30 tonight". */
export const clockAndPartRules: Rule[] = [
  {
    name: 'clockOfPart',
    patterns: ['{clock} ,? on? {date} {part}'],
    read: ({ clock, date, part }) => withTime(date, inPart(clock, part)),
  },
  {
    name: 'clockOfToday',
    patterns: ['{clock|day} tonight', '{clock|day} last night', '{clock|day} this {part}'],
    read: readClockToday,
  },
]

function readClockToday({ clock, day, part = 'NI' }: Captures, place: Place): Expression | null {
  const time = clock ?? hourOf(day, place)
  const isLast = place.source.tokens.wordAt(place.next - 2) === 'last'
  const named: Expression = { kind: 'timeOfDay', which: isLast ? 'last' : 'this' }
  const inTime = inPart(time, part)
  return inTime ? { ...named, time: inTime } : null
}

/** "at 7 this morning"; elsewhere a bare number counts something. */
function hourOf(day: number | undefined, { before }: Place): TimeOfDay | undefined {
  if (!day || day > 12 || !clockPrepositions.has(before)) return undefined
  return { clock: `${String(day).padStart(2, '0')}:00`, zone: '' }
}

const clockPrepositions = new Set(['at', 'by', 'until', 'till', 'since', 'around', 'about'])

/** Before noon or after, as the part of the day says; the small hours of a night are left as they are. */
function inPart(time: TimeOfDay | undefined, part: PartOfDay | undefined): TimeOfDay | undefined {
  if (!time || !('clock' in time) || !part) return undefined
  const hour = Number(time.clock.slice(0, 2))
  const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && hour > 4)
  if (!isLate || hour >= 12) return time
  return { ...time, clock: `${hour + 12}${time.clock.slice(2)}` }
}
