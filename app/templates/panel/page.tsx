import { Hole } from '#components/site/hole'
import { TimelineShell } from '#components/site/timeline-shell'
import { readFirstScreen } from '#lib/publish/site'

/** What the program makes the pages of events and dates from; see lib/cli/write-pages.ts. */
export default function PanelTemplate() {
  return (
    <TimelineShell first={readFirstScreen()} isLight>
      <Hole />
    </TimelineShell>
  )
}
