import type { NewsEvent } from '#lib/model'
import { formatDay, parseEdtf } from '#lib/time/edtf'
import { asHeadline } from '#lib/view/words'
import { absoluteUrl, eventPath } from './addresses'
import { describeEvent, describeTimeline } from './descriptions'
import { type Site, sourceName } from './site'
import { escapeXml } from './xml'

const mostEntries = 100
const unknownDay = '1970-01-01'

/** An Atom feed (RFC 4287) of the latest events. Its times come from the data, never from a clock. */
export function formatFeed(site: Site): string {
  const { settings } = site.timeline
  const latest = site.entries
    .filter(entry => entry.datings.length > 0)
    .slice(-mostEntries)
    .reverse()
    .flatMap(entry => site.events.get(entry.id) ?? [])
  const updated = latest.map(updatedDay).sort().at(-1) ?? unknownDay
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escapeXml(absoluteUrl(settings, '/'))}</id>
<title>${escapeXml(settings.title)}</title>
<subtitle>${escapeXml(describeTimeline(site))}</subtitle>
<link rel="self" href="${escapeXml(absoluteUrl(settings, '/feed.xml'))}"/>
<link href="${escapeXml(absoluteUrl(settings, '/'))}"/>
<updated>${updated}T00:00:00Z</updated>
${latest.map(event => formatEntry(site, event)).join('')}</feed>
`
}

function formatEntry(site: Site, event: NewsEvent): string {
  const url = escapeXml(absoluteUrl(site.timeline.settings, eventPath(event.id)))
  const names = [...new Set(event.reports.map(report => sourceName(site, report.source)))]
  return `<entry>
<id>${url}</id>
<title>${escapeXml(asHeadline(event.title))}</title>
<link href="${url}"/>
<updated>${updatedDay(event)}T00:00:00Z</updated>
${names.map(name => `<author><name>${escapeXml(name)}</name></author>`).join('')}
<summary>${escapeXml(describeEvent(site, event))}</summary>
</entry>
`
}

/** The last day on which one of its reports was published, else the day of the event. */
function updatedDay(event: NewsEvent): string {
  const dates = event.reports.flatMap(report => report.published?.value ?? [])
  const days = (dates.length > 0 ? dates : [event.date ?? '']).flatMap(date => {
    const day = parseEdtf(date)?.from
    return day === undefined ? [] : [formatDay(day)]
  })
  return (
    days
      .filter(day => /^\d{4}-/.test(day))
      .sort()
      .at(-1) ?? unknownDay
  )
}
