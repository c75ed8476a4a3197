import { Sample } from '#components/map/sample'
import type { SourceLooks } from '#components/site/source-name'
import { ViewLink } from '#components/site/view-link'
import type { NewsEvent } from '#lib/model'
import { datePath, undatedPath } from '#lib/view/days'
import type { EventEntry } from '#lib/view/entries'
import { modalityInWords } from '#lib/view/status-words'
import { timeOfEvent } from '#lib/view/time-of-day'
import { voicesInWords } from '#lib/view/voices'
import { asHeadline, longDate } from '#lib/view/words'
import { Accounts } from './accounts'
import { Differences } from './differences'
import { PanelBar } from './panel-bar'
import { ReportQuote } from './report-quote'
import { Story } from './story'

type Props = {
  event: NewsEvent
  sources: SourceLooks
  /** Paths of the events before and after it in time. */
  previous: string | null
  next: string | null
  /** The events of its story nearest to it, and how many there are in all. */
  story: { near: EventEntry[]; total: number }
}

/** One event with all its reports: when, who says so, in which words, and where they part. */
export function EventPanel({ event, sources, previous, next, story }: Props) {
  const title = asHeadline(event.title)
  return (
    <article data-event-id={event.id} data-event-detail={event.id}>
      <PanelBar previous={previous} next={next} path={`/events/${encodeURIComponent(event.id)}/`} />
      <p className="mt-5 text-sm text-soft">
        <EventDate event={event} />
      </p>
      <h1 tabIndex={-1} data-panel-title className="panel-title told">
        {title}
      </h1>
      <Accounts event={event} sources={sources} />
      <Differences event={event} sources={sources} />
      <h2 className="sr-only">What the sources say</h2>
      {event.reports.map(report => (
        <ReportQuote key={report.article} report={report} event={event} sources={sources} />
      ))}
      <WhyOneEvent event={event} />
      <Story id={event.story} {...story} />
    </article>
  )
}

function EventDate({ event }: { event: NewsEvent }) {
  const { date, modality, title, reports } = event
  const time = timeOfEvent(event)
  const told = modalityInWords(modality, title)
  const path = date === null ? undatedPath : datePath(date)
  const words = date === null ? 'Without a date' : longDate(date)
  return (
    <>
      {path ? (
        <ViewLink href={path} className="text-link text-ink">
          {date === null ? words : <time dateTime={date}>{words}</time>}
        </ViewLink>
      ) : (
        words
      )}
      {time && ` · ${time}`}
      {told && (
        <>
          {' · '}
          <Sample modality={modality} />
          <b className="font-semibold text-ink">{told}</b>
        </>
      )}
      {` · ${voicesInWords(reports)}`}
    </>
  )
}

function WhyOneEvent({ event }: { event: NewsEvent }) {
  if (event.reports.length < 2 || event.because.length === 0) return null
  return (
    <section className="panel-note">
      <h2>Why these reports are one event</h2>
      <ul className="mt-1.5 list-disc space-y-1 pl-4 text-soft">
        {event.because.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  )
}
