import type { Expression, Piece } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'
import { withTime } from './part-of-day'

/** Two times of day that share their half of it: "between 9 and 10 a.m.", "from 9 to 11 p.m. on Monday". */
export const clockRangeRules: Rule[] = [
  {
    name: 'clockRange',
    patterns: [
      '{day} -|–|to|until|and|or {clock}',
      '{day} -|–|to|until|and|or {clock} ,? on? ,? {date}',
    ],
    read: readClockRange,
  },
]

function readClockRange({ day = 0, clock, date }: Captures, place: Place): Piece[] | null {
  const [first, next] = place.of('clock')
  const { tokens } = place.source
  const sharesHalf = tokens.slice(first, next).some(({ entry }) => entry?.amPm !== undefined)
  if (!sharesHalf || day > 12 || !clock || !('clock' in clock)) return null
  const end: Expression | null = date
    ? withTime(date, clock)
    : { kind: 'timeOfDay', which: 'the', time: clock }
  if (!end) return null
  const start = { clock: hourBefore(day, clock.clock), zone: clock.zone }
  const [, firstNext] = place.of('day')
  return [
    { expression: { ...end, time: start }, first: place.first, next: firstNext },
    { expression: end, first, next: place.next },
  ]
}

/** "9 to 11 p.m." begins at 21:00, "11 to 2 p.m." at 11:00. */
function hourBefore(hour: number, end: string): string {
  const late = (hour % 12) + 12
  const start = `${late}:00` < end ? late : hour % 12
  return `${String(start).padStart(2, '0')}:00`
}
