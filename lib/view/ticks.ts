import { dayOf, partsOf, weekdayOf } from '#lib/time/edtf'
import { monthName } from '#lib/time/edtf-words'
import { fractionOf, type View } from './scale'
import { textWidth } from './text-width'

/** A line on the axis and what stands beside it; the label is empty where there is no room. */
export type Tick = {
  at: number
  label: string
  /** Begins a larger unit: a month among days, a year among months. */
  strong: boolean
  /** Stands at the left edge for a unit that began before it, so it has no line. */
  pinned?: boolean
}

type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'
type Step = { unit: Unit; count: number; days: number; least: number }

const size = 12
const gap = 14 // between two labels, with the inset of a label from its line
const inset = 8
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** From fine to coarse, each with the pixels that one step needs. */
const steps: Step[] = [
  { unit: 'hour', count: 1, days: 1 / 24, least: 64 },
  { unit: 'hour', count: 3, days: 3 / 24, least: 64 },
  { unit: 'hour', count: 6, days: 6 / 24, least: 80 },
  { unit: 'hour', count: 12, days: 0.5, least: 130 },
  { unit: 'day', count: 1, days: 1, least: 32 },
  { unit: 'week', count: 1, days: 7, least: 54 },
  { unit: 'month', count: 1, days: 30.4, least: 44 },
  { unit: 'month', count: 3, days: 91.3, least: 50 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(count => ({
    unit: 'year' as const,
    count,
    days: count * 365.25,
    least: 56,
  })),
]

/**
 * Ticks for all of `reach`, spaced for a `view` that is `width` pixels wide. The first one in view
 * says the whole date, the others only what changes. Labels never collide.
 */
export function findTicks(view: View, reach: View, width: number): Tick[] {
  const perDay = width / (view.to - view.from)
  const step = steps.find(each => each.days * perDay >= each.least) ?? steps.at(-1)
  if (!step) return []
  const starts = startsOf(step, reach)
  const form = formThatFits(step, starts, perDay)
  const ticks = starts.map(at => ({
    at,
    label: formsOf(step.unit, at)[form] ?? '',
    strong: isStrong(step.unit, at),
  }))
  return withoutCollisions(withContext(ticks, step, view, perDay), perDay, view, width)
}

function startsOf(step: Step, reach: View): number[] {
  const starts: number[] = []
  let at = startBefore(step, reach.from)
  while (at < reach.to) {
    starts.push(at)
    at = next(step, at)
  }
  return starts
}

function startBefore({ unit, count }: Step, day: number): number {
  if (unit === 'hour') return Math.floor((day * 24) / count + 1e-6) * (count / 24)
  const whole = Math.floor(day)
  if (unit === 'day') return whole
  if (unit === 'week') return whole - weekdayOf(whole) + 1
  const { year, month } = partsOf(whole)
  if (unit === 'month') return dayOf(year, month - ((month - 1) % count), 1)
  return dayOf(Math.floor(year / count) * count, 1, 1)
}

function next({ unit, count }: Step, at: number): number {
  if (unit === 'hour') return Math.round(at * 24 + count) / 24
  if (unit === 'day') return at + 1
  if (unit === 'week') return at + 7
  const { year, month } = partsOf(at)
  if (unit === 'year') return dayOf(year + count, 1, 1)
  return month + count > 12 ? dayOf(year + 1, month + count - 12, 1) : dayOf(year, month + count, 1)
}

/** Ways to write a tick among others of its kind, the longest first; always two. */
function formsOf(unit: Unit, at: number): [string, string] {
  const { year, month, day } = partsOf(Math.floor(at + 1e-6))
  const name = monthName(month)
  const short = name.slice(0, 3)
  if (unit === 'year') return [yearLabel(year), yearLabel(year)]
  if (unit === 'month') return month === 1 ? [yearLabel(year), yearLabel(year)] : [name, short]
  if (unit === 'week') return [`${day} ${name}`, `${day} ${short}`]
  if (unit === 'hour' && !isMidnight(at)) return [clockLabel(at), clockLabel(at)]
  const weekday = weekdays[weekdayOf(Math.floor(at + 1e-6)) - 1] ?? ''
  if (day === 1) return [`${weekday} 1 ${name}`, `1 ${short}`]
  return [`${weekday} ${day}`, unit === 'hour' ? `${weekday} ${day}` : `${day}`]
}

/** Ways to write the first tick in view, which has to say where in time we are; the longest first. */
function fullForms(unit: Unit, at: number): string[] {
  const whole = Math.floor(at + 1e-6)
  const { year, month, day } = partsOf(whole)
  const name = monthName(month)
  const short = name.slice(0, 3)
  const written = yearLabel(year)
  if (unit === 'year') return [written]
  if (unit === 'month')
    return [`${name} ${written}`, `${short} ${written}`, ...(month === 1 ? [written] : [])]
  if (unit === 'week')
    return [`${day} ${name} ${written}`, `${day} ${short} ${written}`, `${day} ${short}`]
  const weekday = weekdays[weekdayOf(whole) - 1] ?? ''
  const dates = [
    `${weekday} ${day} ${name} ${written}`,
    `${weekday} ${day} ${short} ${written}`,
    `${day} ${short} ${written}`,
    `${day} ${short}`,
  ]
  if (unit === 'day' || isMidnight(at)) return dates
  return dates.map(date => `${date}, ${clockLabel(at)}`)
}

/** What the left edge says of a unit that began before it: of an hour, its day. */
function pinnedForms(unit: Unit, at: number): string[] {
  return fullForms(unit === 'hour' ? 'day' : unit, at)
}

function isStrong(unit: Unit, at: number): boolean {
  const { month, day } = partsOf(Math.floor(at + 1e-6))
  if (unit === 'hour') return isMidnight(at)
  if (unit === 'day') return day === 1
  return unit === 'month' && month === 1
}

function isMidnight(at: number): boolean {
  return Math.abs(at - Math.round(at)) < 1e-6
}

function clockLabel(at: number): string {
  const minutes = Math.round((at - Math.floor(at + 1e-6)) * 1440)
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** Astronomical years: 0 is 1 BC. */
function yearLabel(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

/** The longest form that fits between its neighbours at every tick. */
function formThatFits(step: Step, starts: number[], perDay: number): 0 | 1 {
  const fits = starts.every((at, index) => {
    const room = ((starts[index + 1] ?? next(step, at)) - at) * perDay
    // A month that begins among days may push one label away.
    const label = formsOf(step.unit, at)[0]
    return isStrong(step.unit, at) || labelWidth(label) + gap <= room
  })
  return fits ? 0 : 1
}

/** Lets the first label in view say the whole date, at the left edge when its unit began before. */
function withContext(ticks: Tick[], step: Step, view: View, perDay: number): Tick[] {
  const edge = (view.to - view.from) * 0.002
  const first = ticks.findIndex(tick => tick.at >= view.from - edge)
  const inView = ticks[first]
  if (!inView) return pinned(ticks, ticks.length - 1, step, view, Number.POSITIVE_INFINITY)
  const room = (inView.at - view.from) * perDay
  if (
    first > 0 &&
    room > inset + labelWidth(pinnedForms(step.unit, ticks[first - 1]?.at ?? 0).at(-1))
  )
    return pinned(ticks, first - 1, step, view, room)
  const after = (ticks[first + 1]?.at ?? next(step, inView.at)) - inView.at
  const label = longestWithin(fullForms(step.unit, inView.at), after * perDay)
  return ticks.map(tick => (tick === inView ? { ...tick, label, strong: true } : tick))
}

function pinned(ticks: Tick[], index: number, step: Step, view: View, room: number): Tick[] {
  const before = ticks[index]
  if (!before) return ticks
  const label = longestWithin(pinnedForms(step.unit, before.at), room)
  const pin: Tick = { at: view.from, label, strong: true, pinned: true }
  return ticks.toSpliced(index, 1, { ...before, label: '' }, pin)
}

function longestWithin(forms: string[], room: number): string {
  return forms.find(form => labelWidth(form) + gap <= room) ?? forms.at(-1) ?? ''
}

/** Blanks labels that would touch the one before them or the end of the view. */
function withoutCollisions(ticks: Tick[], perDay: number, view: View, width: number): Tick[] {
  // The first label of the view is worth more than those that lead up to it.
  const anchor = ticks.findIndex(tick => tick.label && fractionOf(tick.at, view) >= -0.002)
  let taken = Number.NEGATIVE_INFINITY
  const limit = ticks[anchor] ? (ticks[anchor].at - view.from) * perDay : Number.POSITIVE_INFINITY
  return ticks.map((tick, index) => {
    if (!tick.label) return tick
    const start = (tick.at - view.from) * perDay + inset
    const end = start + labelWidth(tick.label)
    // One that began before the left edge would be cut there.
    const isCut = index < anchor && end > 0 && tick.at < view.from
    const runsOver = index < anchor ? end + gap > limit : start < width && end > width
    if (start < taken + gap - inset || runsOver || isCut) return { ...tick, label: '' }
    taken = end
    return tick
  })
}

function labelWidth(label = ''): number {
  return textWidth(label, 'sans', size)
}
