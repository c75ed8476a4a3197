import {
  type Basis,
  bases,
  type Difference,
  type Edtf,
  type Modality,
  type NewsEvent,
  type Report,
  type Status,
} from '#lib/model'
import { overlaps } from '#lib/time/edtf'
import { isEarly } from './time-of-day'
import { countSources } from './voices'

/**
 * One date that sources give an event, in the words of the first of them. `basis` is the surest way
 * in which one of them gives it.
 */
export type Dating = {
  date: Edtf
  time?: string
  /** Its words are "early", which has no more than a guess for its hours. */
  early?: boolean
  title: string
  sources: string[]
  basis?: Basis
}

/** What the map and the list know of an event: small, so that thousands fit into one file. */
export type EventEntry = {
  id: string
  title: string
  status: Status
  modality: Modality
  weight: number
  story: string
  /** Every source that reports it, dated or not. */
  sources: string[]
  /** How many of them speak for themselves, where some carry the text of another. */
  voices?: number
  /** The headline date first; empty for an undated event. */
  datings: Dating[]
  /** The dates between which the sources conflict; a month and a day in it do not. */
  disputedDates?: Edtf[]
  /** On what else than the date its sources conflict. */
  conflicts?: Conflict[]
  /** One source contradicts itself, where no two sources conflict over it. */
  twoAccounts?: true
  /** Later reports brought a figure up to date. */
  updated?: true
  /** Why it has no date. */
  undated?: string
}

/** What reports can conflict on beside the date. */
type Conflict = Exclude<Difference['kind'], 'date'>

/** What `event` shows on the map and in the list. A report that gives no date stands with the headline date. */
export function toEntry(event: NewsEvent): EventEntry {
  const disputedDates = findDisputedDates(event)
  const conflicts = findConflicts(event)
  const datings = findDatings(event)
  const sources = [...new Set(event.reports.map(report => report.source))]
  const voices = countSources(event.reports)
  const undated = datings.length === 0 && event.reports[0]?.because
  return {
    id: event.id,
    title: event.title,
    status: event.status,
    modality: event.modality,
    weight: event.weight,
    story: event.story,
    sources,
    ...(voices < sources.length && { voices }),
    datings,
    ...(disputedDates.length > 0 && { disputedDates }),
    ...(conflicts.length > 0 && { conflicts }),
    ...(event.differences.some(({ between }) => between === 'articles') && { twoAccounts: true }),
    ...(event.updates && event.updates.length > 0 && { updated: true }),
    ...(undated && { undated }),
  }
}

function findConflicts({ differences }: NewsEvent): Conflict[] {
  const kinds = differences.flatMap(({ kind, between }) =>
    kind === 'date' || between === 'articles' ? [] : [kind],
  )
  return [...new Set(kinds)]
}

function findDatings(event: NewsEvent): Dating[] {
  const datings = new Map<Edtf, Dating>()
  if (event.date) datings.set(event.date, datingOf(event.date, event.title, event.time))
  for (const report of event.reports) {
    const date = dateGiven(report, event) ?? event.date
    if (!date) continue
    const dating = datings.get(date) ?? datingOf(date, report.claim, report.time)
    if (dating.time === report.time && isEarly(report)) dating.early = true
    if (!dating.sources.includes(report.source)) dating.sources.push(report.source)
    const basis = surestBasis(report, dating)
    if (basis) dating.basis = basis
    datings.set(date, dating)
  }
  return [...datings.values()]
}

function datingOf(date: Edtf, title: string, time: string | undefined): Dating {
  return { date, ...(time && { time }), title, sources: [] }
}

function surestBasis(report: Report, dating: Dating): Basis | undefined {
  const given = report.mentions.filter(mention => mention.date === dating.date)
  const found = new Set([dating.basis, ...given.map(mention => mention.basis)])
  return bases.find(basis => found.has(basis))
}

/**
 * The date that the words of a report give the event. Publication alone is none where the event has
 * another date: it only says that the event was in that day's paper.
 */
export function dateGiven(report: Report, event: NewsEvent): Edtf | null {
  const isByPublication =
    report.mentions.some(({ basis }) => basis === 'publication') &&
    report.mentions.every(({ basis }) => basis === 'publication' || basis === 'none')
  return isByPublication && event.date !== null && report.date !== event.date ? null : report.date
}

/** The dates between which the sources of `event` conflict; none where they agree on the date. */
export function findDisputedDates(event: NewsEvent): Edtf[] {
  const values = event.differences
    .filter(({ kind, between }) => kind === 'date' && between !== 'articles')
    .flatMap(difference => difference.values.map(({ value }) => value))
  if (values.length > 0 || event.differences.length > 0 || event.status !== 'disputed')
    return [...new Set(values)]
  // Another program may call an event disputed and leave it to the dates to say why.
  const given = new Set(event.reports.flatMap(report => dateGiven(report, event) ?? []))
  const dates = [...given]
  return dates.some(a => dates.some(b => a !== b && !overlaps(a, b))) ? dates : []
}
