import type { SourceLooks } from '#components/site/source-name'
import { ViewLink } from '#components/site/view-link'
import type { NewsEvent } from '#lib/model'
import { datePath } from '#lib/view/days'
import { countVoices } from '#lib/view/reports'
import { asHeadline, countInWords, longDate, modalityInWords, timeInWords } from '#lib/view/words'
import { Accounts } from './accounts'
import { Differences } from './differences'
import { PanelBar } from './panel-bar'
import { ReportQuote } from './report-quote'

/** One event with all its reports: when, who says so, in which words, and where they part. */
export function EventPanel({
  event,
  sources,
  previous,
  next,
}: {
  event: NewsEvent
  sources: SourceLooks
  /** Paths of the events before and after it in time. */
  previous: string | null
  next: string | null
}) {
  const title = asHeadline(event.title)
  return (
    <article data-event-id={event.id} data-event-detail={event.id}>
      <PanelBar
        previous={previous}
        next={next}
        path={`/events/${encodeURIComponent(event.id)}/`}
        title={title}
      />
      <p className="mt-5 text-sm text-soft">
        <EventDate event={event} />
      </p>
      <h1
        tabIndex={-1}
        data-panel-title
        className="mt-1 font-serif text-[1.6875rem] leading-[2.125rem] text-balance"
      >
        {title}
      </h1>
      <Accounts event={event} sources={sources} />
      <h2 className="sr-only">What the sources say</h2>
      {event.reports.map(report => (
        <ReportQuote
          key={report.article}
          report={report}
          reports={event.reports}
          sources={sources}
        />
      ))}
      <Differences event={event} sources={sources} />
      <WhyOneEvent event={event} />
    </article>
  )
}

function EventDate({ event }: { event: NewsEvent }) {
  const parts = [
    event.time && timeInWords(event.time),
    modalityInWords(event.modality, event.title),
    voicesInWords(event),
  ].filter(Boolean)
  const path = event.date && datePath(event.date)
  return (
    <>
      {!event.date && 'No date given'}
      {event.date && !path && longDate(event.date)}
      {event.date && path && (
        <ViewLink href={path} className="text-link text-ink">
          <time dateTime={event.date}>{longDate(event.date)}</time>
        </ViewLink>
      )}
      {parts.map(part => (
        <span key={part}> · {part}</span>
      ))}
    </>
  )
}

function voicesInWords(event: NewsEvent): string {
  const { independent, copies } = countVoices(event.reports)
  const voices = countInWords(independent, copies > 0 ? 'independent report' : 'report')
  return copies > 0 ? `${voices}, ${countInWords(copies, 'copy', 'copies')}` : voices
}

function WhyOneEvent({ event }: { event: NewsEvent }) {
  if (event.reports.length < 2 || event.because.length === 0) return null
  return (
    <section className="mt-8 border-t border-hairline pt-4 text-sm">
      <h2 className="font-semibold">Why these reports are one event</h2>
      <ul className="mt-1.5 list-disc space-y-1 pl-4 text-soft">
        {event.because.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  )
}
