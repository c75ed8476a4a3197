import type { Edtf } from '#lib/model'
import { parseEdtf } from '#lib/time/edtf'

/** Where a date stands on the axis, in days with fractions, half open; a clock time has no width. */
export type Place = {
  from: number
  to: number
  openStart: boolean
  openEnd: boolean
  /** About or perhaps: the ends are soft. */
  vague: boolean
  /** One of several days: the bar spans a choice, not a duration. */
  either: boolean
}

/** Hours of the TIMEX3 parts of the day. */
const partsOfDay: Record<string, [number, number]> = {
  MO: [4, 12],
  MI: [11, 13],
  AF: [12, 18],
  EV: [18, 22],
  NI: [20, 24],
  DT: [6, 18],
}

/** Place of an EDTF date and its TIMEX3 time of day, as reported: no zone moves it. Null when unreadable. */
export function placeOf(date: Edtf, time?: string): Place | null {
  const read = parseEdtf(date)
  if (!read) return null
  const hours = read.precision === 'day' && time ? hoursOf(time) : null
  return {
    from: hours ? read.from + hours[0] / 24 : read.from,
    to: hours ? read.from + hours[1] / 24 : read.to,
    openStart: read.openStart ?? false,
    openEnd: read.openEnd ?? false,
    vague: (read.approximate || read.uncertain) ?? false,
    either: read.precision === 'oneOf',
  }
}

function hoursOf(time: string): [number, number] | null {
  const part = partsOfDay[time.replace(/^T/, '')]
  if (part) return part
  const clock = /^T?(\d\d):(\d\d)/.exec(time)
  if (!clock) return null
  const hours = Number(clock[1]) + Number(clock[2]) / 60
  return hours <= 24 ? [hours, hours] : null
}
