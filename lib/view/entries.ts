import type { Basis, Edtf, Modality, NewsEvent, Report, Status } from '#lib/model'

/**
 * One date that sources give an event, in the words of the first of them. `basis` is the surest way
 * in which one of them gives it.
 */
export type Dating = {
  date: Edtf
  time?: string
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
  /** The headline date first; empty for an undated event. */
  datings: Dating[]
}

/** What `event` shows on the map and in the list. A report without a date stands with the headline date. */
export function toEntry(event: NewsEvent): EventEntry {
  const datings = new Map<string, Dating>()
  if (event.date) {
    datings.set(event.date, {
      date: event.date,
      ...(event.time && { time: event.time }),
      title: event.title,
      sources: [],
    })
  }
  for (const report of event.reports) {
    const date = report.date ?? event.date
    if (!date) continue
    const dating = datings.get(date) ?? {
      date,
      ...(report.time && { time: report.time }),
      title: report.claim,
      sources: [],
    }
    if (!dating.sources.includes(report.source)) dating.sources.push(report.source)
    const basis = surestBasis(report, dating)
    if (basis) dating.basis = basis
    datings.set(date, dating)
  }
  return {
    id: event.id,
    title: event.title,
    status: event.status,
    modality: event.modality,
    weight: event.weight,
    story: event.story,
    sources: [...new Set(event.reports.map(report => report.source))],
    datings: [...datings.values()],
  }
}

const surestFirst: Basis[] = ['stated', 'relative', 'context', 'publication', 'inferred']

function surestBasis(report: Report, dating: Dating): Basis | undefined {
  const given = report.mentions.filter(mention => mention.date === dating.date)
  const bases = new Set([dating.basis, ...given.map(mention => mention.basis)])
  return surestFirst.find(basis => bases.has(basis))
}
