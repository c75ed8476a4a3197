import { Panel } from '#components/event/panel'
import { Hole } from '#components/site/hole'
import { looksOf } from '#components/site/source-name'
import { TimelineShell } from '#components/site/timeline-shell'
import { readPanelPage } from '#lib/publish/panel-pages'
import { readSite } from '#lib/publish/site'
import { readTemplateData } from '#lib/publish/template-data'
import { earlyClicks } from './early-clicks'

/** The timeline with nothing open; the program puts the overview into its hole. */
export default function TimelinePage() {
  const { first, dates } = readTemplateData()
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this project; its hash is in the policy */}
      <script dangerouslySetInnerHTML={{ __html: earlyClicks() }} />
      <TimelineShell first={first} dates={dates}>
        <Hole>{process.env.NODE_ENV === 'development' && <Overview />}</Hole>
      </TimelineShell>
    </>
  )
}

/** While one edits, what the program writes otherwise. */
function Overview() {
  const site = readSite()
  const page = readPanelPage(site, '/')
  return page && <Panel content={page.content} sources={looksOf(site.timeline.sources)} />
}
