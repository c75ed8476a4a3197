import { type SourceLooks, SourceName } from '#components/site/source-name'
import { StatusLine } from '#components/site/status-line'
import { ViewLink } from '#components/site/view-link'
import type { GoneEvent, NewsEvent } from '#lib/model'
import { datePath } from '#lib/view/days'
import { toEntry } from '#lib/view/entries'
import { statusWords } from '#lib/view/status-words'
import { asHeadline, longDate } from '#lib/view/words'
import { PanelBar } from './panel-bar'

type Props = {
  gone: GoneEvent
  became: NewsEvent | null
  /** Whether its date still has a page. */
  hasDay: boolean
  sources: SourceLooks
}

/** The page of an event that an earlier build published: what has become of it, and where to go on. */
export function GonePanel({ gone, became, hasDay, sources }: Props) {
  const title = asHeadline(gone.title)
  return (
    <article>
      <PanelBar previous={null} next={null} path={`/events/${encodeURIComponent(gone.id)}/`} />
      <p className="mt-5 text-sm text-soft">
        {gone.date ? longDate(gone.date) : 'Without a date'}
        {became ? ' · no longer an event of its own' : ' · no longer on this timeline'}
      </p>
      <h1 tabIndex={-1} data-panel-title className="panel-title told">
        {title}
      </h1>
      <p className="mt-5 border-t-2 border-ink pt-3 text-sm text-soft">
        {became
          ? 'This timeline once showed this as an event of its own. Its reports now stand with another event:'
          : 'This timeline once showed this event. The articles that told of it are no longer in it, or are read otherwise now.'}
      </p>
      {became ? (
        <Heir event={became} sources={sources} />
      ) : (
        <WayOn date={hasDay ? gone.date : null} />
      )}
    </article>
  )
}

/** The event that took it over. */
function Heir({ event, sources }: { event: NewsEvent; sources: SourceLooks }) {
  const entry = toEntry(event)
  return (
    <section data-event-id={event.id} className="mt-4">
      <p className="text-sm text-soft">{event.date ? longDate(event.date) : 'Without a date'}</p>
      <h2 className="mt-0.5 font-serif text-[1.25rem] leading-[1.6875rem] text-pretty">
        <ViewLink href={`/events/${encodeURIComponent(event.id)}/`} className="text-link">
          {asHeadline(event.title)}
        </ViewLink>
      </h2>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm leading-6 text-soft">
        {entry.sources.map(id => (
          <SourceName key={id} id={id} sources={sources} />
        ))}
        <StatusLine words={statusWords(entry, null)} />
      </p>
    </section>
  )
}

/** What else the timeline tells of its date; all of it where that has no page. */
function WayOn({ date }: { date: string | null }) {
  const path = date && datePath(date)
  return (
    <p className="mt-4 text-sm">
      <ViewLink href={path || '/'} className="text-link">
        {date && path ? `What is told of ${longDate(date)}` : 'All events of this timeline'}
      </ViewLink>
    </p>
  )
}
