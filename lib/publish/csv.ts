import { attributionOf, modalityOf } from '#lib/view/telling'
import { absoluteUrl, eventPath } from './addresses'
import { type Site, sourceName } from './site'

const columns = [
  'event',
  'date',
  'status',
  'title',
  'source',
  'source_date',
  'published',
  'published_basis',
  'statement',
  'modality',
  'attribution',
  'copy_of',
  'article',
  'original',
  'page',
]

/** Every report as a line of CSV (RFC 4180), the events in time order. */
export function formatCsv(site: Site): string {
  const lines = site.entries.flatMap(({ id }) => {
    const event = site.events.get(id)
    if (!event) return []
    return event.reports.map(report => [
      event.id,
      event.date,
      event.status,
      event.title,
      sourceName(site, report.source),
      report.date,
      report.published?.value,
      report.published?.basis,
      report.excerpt.exact,
      modalityOf(report),
      attributionOf(report),
      report.copyOf,
      report.title,
      report.url,
      absoluteUrl(site.timeline.settings, eventPath(event.id)),
    ])
  })
  return [columns, ...lines].map(line => `${line.map(formatCell).join(',')}\r\n`).join('')
}

/** A spreadsheet runs a cell that begins with one of =+-@ as a formula: such text gets an apostrophe. */
function formatCell(value: string | null | undefined): string {
  const text = (value ?? '').replace(/\s+/g, ' ').trim()
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
