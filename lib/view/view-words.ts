import { formatDay } from '#lib/time/edtf'
import type { View } from './scale'
import { longDate, spanInWords } from './words'

const fine = 4 // days: in a view of fewer the hour is said too

/** Where a view begins or ends: "Thursday 12 April 2018", in a short one "…, 06:30". */
export function edgeInWords(view: View, edge: 'from' | 'to'): string {
  const isFine = view.to - view.from < fine
  if (isFine && !isMidnight(view[edge])) return instantInWords(view[edge])
  return longDate(edge === 'from' ? firstDayOf(view) : lastDayOf(view))
}

/** The days that a view shows: "7–12 April 2018". */
export function viewInWords(view: View): string {
  return spanInWords([firstDayOf(view), lastDayOf(view)]) ?? ''
}

function firstDayOf({ from }: View): string {
  return formatDay(Math.floor(from + tiny))
}

function lastDayOf({ from, to }: View): string {
  return formatDay(Math.max(Math.floor(from + tiny), Math.ceil(to - tiny) - 1))
}

function instantInWords(instant: number): string {
  const minutes = Math.round(instant * 1440)
  const day = Math.floor(minutes / 1440)
  const rest = minutes - day * 1440
  const clock = [Math.floor(rest / 60), rest % 60].map(part => String(part).padStart(2, '0'))
  return `${longDate(formatDay(day))}, ${clock.join(':')}`
}

function isMidnight(instant: number): boolean {
  return Math.abs(instant - Math.round(instant)) < tiny
}

const tiny = 1 / 2880 // half a minute
