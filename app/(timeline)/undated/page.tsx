import type { Metadata } from 'next'
import { UndatedPanel } from '#components/event/undated-panel'
import { looksOf } from '#components/site/source-name'
import { describeUndated } from '#lib/publish/descriptions'
import { pageMetadata } from '#lib/publish/page-metadata'
import { timelineCard } from '#lib/publish/preview-names'
import { readSite } from '#lib/publish/site'
import { groupByDate, undatedPath } from '#lib/view/days'
import { undatedHeading } from '#lib/view/words'

function readRows() {
  const undated = readSite().entries.filter(entry => entry.datings.length === 0)
  return groupByDate(undated).flatMap(group => group.rows)
}

export function generateMetadata(): Metadata {
  return pageMetadata(readSite(), {
    title: undatedHeading.words,
    description: describeUndated(readRows()),
    path: undatedPath,
    card: timelineCard,
  })
}

export default function UndatedPage() {
  const { events, timeline } = readSite()
  return <UndatedPanel rows={readRows()} events={events} sources={looksOf(timeline.sources)} />
}
