import type { Edtf, NewsEvent } from '#lib/model'
import { toEntry } from '#lib/view/entries'
import { disputeInWords } from '#lib/view/status-words'
import { asHeadline, countInWords, headingOf } from '#lib/view/words'
import { type DatePage, listEvents } from './date-pages'
import { shorten } from './descriptions'
import { fitGlyphs } from './glyphs'
import { fullest, timelineCard, weightiest } from './preview-names'
import { type Site, sourceName } from './site'
import { countTimeline } from './timeline-counts'

/** What a preview image says, in characters that its fonts have. */
export type PreviewContent = {
  site: string
  large: string
  lines: string[]
  titles: string[]
  more: string
  sources: { name: string; colour: string }[]
  alarm: string
}

// The light colours of app/globals.css, which an image cannot read.
const colours = [
  '#0b62a8',
  '#b8500b',
  '#0a7358',
  '#7b3fa0',
  '#75630a',
  '#1b7480',
  '#8a4a37',
  '#58616b',
]
const mostTitles = 3

/** The file names of all preview images. */
export function listPreviews(site: Site): string[] {
  const dates = [...fullest(site.dates)].map(date => `date-${date}.png`)
  const events = [...weightiest(site)].map(id => `event-${id}.png`)
  return [timelineCard, ...dates, ...events]
}

/** What the image of this file name shows; null for a name that is not listed. */
export function readPreview(site: Site, name: string): PreviewContent | null {
  const event = /^event-(.+)\.png$/.exec(name)?.[1]
  const date = /^date-(.+)\.png$/.exec(name)?.[1]
  const content = event
    ? previewEvent(site, site.events.get(event))
    : date
      ? previewDate(site, site.dates.read(date))
      : previewTimeline(site)
  return content && withGlyphs(content)
}

function previewEvent(site: Site, event: NewsEvent | undefined): PreviewContent | null {
  if (!event) return null
  return {
    site: site.timeline.settings.title,
    ...dateOf(event.date),
    titles: [shorten(asHeadline(event.title), 170)],
    more: '',
    sources: sourcesOf(site, new Set(event.reports.map(report => report.source))),
    alarm: event.status === 'disputed' ? disputeInWords(toEntry(event)) : '',
  }
}

function previewDate(site: Site, page: DatePage | null): PreviewContent | null {
  if (!page) return null
  const rows = listEvents(page)
  const shown = rows.toSorted((a, b) => b.entry.weight - a.entry.weight).slice(0, mostTitles)
  const hidden = rows.length - shown.length
  return {
    site: site.timeline.settings.title,
    ...dateOf(page.date),
    titles: shown.map(row => shorten(asHeadline(row.dating?.title ?? row.entry.title), 84)),
    more: hidden > 0 ? `and ${countInWords(hidden, 'event')} more` : '',
    sources: sourcesOf(site, new Set(rows.flatMap(row => row.entry.sources))),
    alarm: rows.some(row => row.entry.status === 'disputed') ? 'accounts differ' : '',
  }
}

function previewTimeline(site: Site): PreviewContent {
  const counts = countTimeline(site)
  return {
    site: 'What happened when, and who says so',
    large: '',
    lines: counts.span ? [counts.span] : [],
    titles: [shorten(site.timeline.settings.title, 120)],
    more: `${countInWords(counts.events, 'event')} in ${countInWords(counts.articles, 'article')} from ${countInWords(counts.sources, 'source')}`,
    sources: sourcesOf(site, new Set(site.entries.flatMap(entry => entry.sources))),
    alarm: counts.disputed > 0 ? `${counts.disputed} disputed` : '',
  }
}

function dateOf(date: Edtf | null): { large: string; lines: string[] } {
  if (!date) return { large: '', lines: ['Without a date'] }
  const { large, lines } = headingOf(date)
  return { large, lines: lines.filter(line => line !== 'day not given') }
}

function sourcesOf(site: Site, ids: Set<string>): PreviewContent['sources'] {
  const all = site.timeline.sources.map(source => source.id)
  const shown = all
    .map((id, index) => ({ id, colour: colours[index % colours.length] ?? '#1c1b18' }))
    .filter(source => ids.has(source.id))
    .map(({ id, colour }) => ({ name: shorten(sourceName(site, id), 28), colour }))
  if (shown.length <= 4) return shown
  return [...shown.slice(0, 3), { name: `${shown.length - 3} more`, colour: '#5f5d55' }]
}

function withGlyphs(content: PreviewContent): PreviewContent {
  return {
    ...content,
    site: fitGlyphs(content.site),
    titles: content.titles.map(fitGlyphs),
    sources: content.sources.map(source => ({ ...source, name: fitGlyphs(source.name) })),
  }
}
