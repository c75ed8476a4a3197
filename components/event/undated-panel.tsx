import type { SourceLooks } from '#components/site/source-name'
import type { NewsEvent } from '#lib/model'
import { type Row, undatedPath } from '#lib/view/days'
import { countInWords, undatedHeading } from '#lib/view/words'
import { DateRows } from './date-rows'
import { PanelBar } from './panel-bar'

/** What the texts give no date for, in the words of the sources, each with the reason. */
export function UndatedPanel({
  rows,
  events,
  sources,
}: {
  rows: Row[]
  events: Map<string, NewsEvent>
  sources: SourceLooks
}) {
  const title = undatedHeading.words
  return (
    <article data-date-detail="undated">
      <PanelBar previous={null} next={null} path={undatedPath} />
      <h1 tabIndex={-1} data-panel-title className="panel-title">
        {title}
      </h1>
      <p className="mt-1 text-sm text-soft">
        {rows.length > 0
          ? `${countInWords(rows.length, 'event')} that no text dates. They are not on the map.`
          : 'Every event on this timeline has a date.'}
      </p>
      <DateRows date={null} groups={[{ date: null, rows }]} events={events} sources={sources} />
    </article>
  )
}
