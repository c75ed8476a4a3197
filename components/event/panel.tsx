import type { SourceLooks } from '#components/site/source-name'
import type { PanelContent } from '#lib/view/panel-content'
import { DatePanel } from './date-panel'
import { EventPanel } from './event-panel'
import { GonePanel } from './gone-panel'
import { Overview } from './overview'
import { UndatedPanel } from './undated-panel'

/** What stands in the panel. Drawn once, when the page is written: nothing in it needs a script. */
export function Panel({ content, sources }: { content: PanelContent; sources: SourceLooks }) {
  switch (content.kind) {
    case 'overview':
      return <Overview {...content} sources={sources} />
    case 'event':
      return <EventPanel {...content} sources={sources} />
    case 'gone':
      return <GonePanel {...content} sources={sources} />
    case 'date':
      return <DatePanel {...content} sources={sources} />
    case 'undated':
      return <UndatedPanel {...content} sources={sources} />
  }
}
