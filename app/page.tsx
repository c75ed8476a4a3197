import { Hole } from '#components/site/hole'
import { TimelineShell } from '#components/site/timeline-shell'
import { readFirstScreen } from '#lib/publish/site'

/** The timeline with nothing open; the program puts the overview into its hole. */
export default function TimelinePage() {
  return (
    <TimelineShell first={readFirstScreen()}>
      <Hole />
    </TimelineShell>
  )
}
