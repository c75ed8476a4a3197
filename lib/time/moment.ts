import type { Edtf } from '#lib/model'
import {
  addMonths,
  type Day,
  dayOf,
  formatDay,
  formatYear,
  partsOf,
  twoDigits,
  weekdayOf,
  weekOf,
} from './calendar'
import type { Season } from './expression'

export type Granularity =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** A place on the calendar as wide as `granularity`, starting on `from`. */
export type Moment = { granularity: Granularity; from: Day; isApproximate?: boolean }

const monthsIn: Partial<Record<Granularity, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
}

const firstMonths: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const seasonsByMonth: Record<number, Season> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' }

/** The moment of that width which holds `day`. */
export function momentAt(granularity: Granularity, day: Day): Moment {
  return { granularity, from: startOf(granularity, day) }
}

/** The meteorological season of `year`; winter is the one that begins in it. */
export function seasonOf(year: number, season: Season): Moment {
  return { granularity: 'season', from: dayOf(year, firstMonths[season], 1) }
}

/** `count` widths later. */
export function shiftMoment({ granularity, from }: Moment, count: number): Moment {
  const months = monthsIn[granularity]
  if (months) return { granularity, from: addMonths(from, months * count) }
  return { granularity, from: from + count * (granularity === 'day' ? 1 : 7) }
}

/** The day after its last. */
export function endOf(moment: Moment): Day {
  return moment.granularity === 'weekend' ? moment.from + 2 : shiftMoment(moment, 1).from
}

export function yearOf(moment: Moment): number {
  return partsOf(moment.from).year
}

function startOf(granularity: Granularity, day: Day): Day {
  const { year, month } = partsOf(day)
  if (granularity === 'day') return day
  if (granularity === 'week') return day + 1 - weekdayOf(day)
  if (granularity === 'weekend') return day + 6 - weekdayOf(day)
  if (granularity === 'season') return addMonths(dayOf(year, month, 1), -(month % 3))
  const width = monthsIn[granularity] ?? 1
  if (width < 12) return dayOf(year, month - ((month - 1) % width), 1)
  const years = width / 12
  return dayOf(Math.floor(year / years) * years, 1, 1)
}

/** TIMEX3 value: 2018-04-11, 2018-W15, 2018-W15-WE, 2018-SU, 2018-Q2, 2018-H1, 199, 19, BC0264. */
export function timexValueOf({ granularity, from }: Moment): string {
  const { year, month } = partsOf(from)
  if (year < 1) return beforeChrist(granularity, 1 - year)
  const head = formatYear(year)
  switch (granularity) {
    case 'day':
      return formatDay(from)
    case 'week':
    case 'weekend': {
      const week = weekOf(from)
      const suffix = granularity === 'weekend' ? '-WE' : ''
      return `${formatYear(week.year)}-W${twoDigits(week.week)}${suffix}`
    }
    case 'month':
      return `${head}-${twoDigits(month)}`
    case 'season':
      return `${head}-${seasonsByMonth[month] ?? 'WI'}`
    case 'quarter':
      return `${head}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${head}-H${month > 6 ? 2 : 1}`
    case 'year':
      return head
    default:
      return head.slice(0, granularity === 'decade' ? 3 : granularity === 'century' ? 2 : 1)
  }
}

function beforeChrist(granularity: Granularity, year: number): string {
  const digits = String(year).padStart(4, '0')
  return `BC${granularity === 'century' ? digits.slice(0, 2) : digits}`
}

/** The same in EDTF, which writes weeks, weekends and halves as intervals. */
export function edtfOf(moment: Moment): Edtf {
  const { granularity, from } = moment
  const { year, month } = partsOf(from)
  const head = formatYear(year)
  switch (granularity) {
    case 'day':
      return formatDay(from) + (moment.isApproximate ? '~' : '')
    case 'month':
      return `${head}-${twoDigits(month)}`
    case 'season':
      return `${head}-${20 + month / 3}`
    case 'quarter':
      return `${head}-${32 + Math.ceil(month / 3)}`
    case 'half':
      return `${head}-${twoDigits(month)}/${head}-${twoDigits(month + 5)}`
    case 'year':
      return head
    case 'decade':
    case 'century':
    case 'millennium':
      return yearsInEdtf(moment)
    default:
      return `${formatDay(from)}/${formatDay(endOf(moment) - 1)}`
  }
}

/** From the first to the last day, month or year of a range; days where the two ends differ in kind. */
export function intervalOf({ from, to }: { from: Moment; to: Moment }): Edtf {
  const start = edtfOf(from)
  const end = edtfOf(to)
  const isPlain = !start.includes('/') && !end.includes('/')
  return isPlain ? `${start}/${end}` : `${formatDay(from.from)}/${formatDay(endOf(to) - 1)}`
}

function yearsInEdtf(moment: Moment): Edtf {
  const year = yearOf(moment)
  if (year >= 0 && moment.granularity === 'decade') return `${formatYear(year).slice(0, 3)}X`
  if (year >= 0 && moment.granularity === 'century') return `${formatYear(year).slice(0, 2)}XX`
  return `${formatYear(year)}/${formatYear(yearOf({ ...moment, from: endOf(moment) }) - 1)}`
}
