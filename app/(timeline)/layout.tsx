import type { ReactNode } from 'react'
import { TimelineShell } from '#components/site/timeline-shell'
import { readDatePages, readSite } from '#lib/publish/site'
import { cutFirstScreen } from '#lib/view/first-screen'

export default function TimelineLayout({ children }: { children: ReactNode }) {
  const { entries, timeline } = readSite()
  const first = cutFirstScreen(entries, timeline.sources, readDatePages().eventful)
  return <TimelineShell first={first}>{children}</TimelineShell>
}
