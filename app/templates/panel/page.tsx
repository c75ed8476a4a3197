import { Hole } from '#components/site/hole'
import { TimelineShell } from '#components/site/timeline-shell'
import { readTemplateData } from '#lib/publish/template-data'

/** What the program makes the pages of events and dates from; see lib/cli/write-site.ts. */
export default function PanelTemplate() {
  const { first, dates } = readTemplateData()
  return (
    <TimelineShell first={first} dates={dates} isLight>
      <Hole />
    </TimelineShell>
  )
}
