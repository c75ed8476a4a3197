import type { ReactNode } from 'react'
import { TimelineShell } from '#components/site/timeline-shell'
import { readSite } from '#lib/publish/site'

// What a layout gives to the browser is repeated in every page, so it is bounded.
const firstEntries = 60
const firstSources = 60

export default function TimelineLayout({ children }: { children: ReactNode }) {
  const { entries, timeline } = readSite()
  return (
    <TimelineShell
      entries={entries.slice(0, firstEntries)}
      sources={timeline.sources.slice(0, firstSources)}
      total={entries.length}
    >
      {children}
    </TimelineShell>
  )
}
