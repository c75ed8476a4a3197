import { type SourceLooks, SourceName } from '#components/site/source-name'
import { StatusLine } from '#components/site/status-line'
import { ViewLink } from '#components/site/view-link'
import type { NewsEvent, Report } from '#lib/model'
import type { Row } from '#lib/view/days'
import { dateGiven } from '#lib/view/entries'
import { statusWords } from '#lib/view/status-words'
import { asHeadline } from '#lib/view/words'
import { Quote } from './quote'

type Props = {
  event: NewsEvent
  row: Row
  sources: SourceLooks
  /** Whether the excerpts stand below the title. */
  isQuoted: boolean
}

/** An event on the page of its date: its title, and what each source that dates it so says. */
export function DateEvent({ event, row, sources, isQuoted }: Props) {
  const { entry, dating } = row
  const reports = event.reports.filter(
    report => (dateGiven(report, event) ?? event.date) === (dating?.date ?? null),
  )
  return (
    <article data-event-id={event.id} className="border-b border-hairline py-4 last:border-b-0">
      <h3 className="font-serif text-[1.25rem] leading-[1.6875rem] text-pretty">
        <ViewLink
          href={`/events/${encodeURIComponent(event.id)}/`}
          className="no-underline hover:underline hover:decoration-line"
        >
          {asHeadline(dating?.title ?? event.title)}
        </ViewLink>
      </h3>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm leading-6 text-soft">
        {!isQuoted && entry.sources.map(id => <SourceName key={id} id={id} sources={sources} />)}
        <StatusLine words={statusWords(entry, dating)} />
      </p>
      {isQuoted &&
        reports.map(report => (
          <ShortQuote key={report.article} report={report} sources={sources} />
        ))}
    </article>
  )
}

function ShortQuote({ report, sources }: { report: Report; sources: SourceLooks }) {
  return (
    <figure className="mt-3">
      <figcaption className="text-sm">
        <SourceName id={report.source} sources={sources} className="font-semibold" />
      </figcaption>
      <div className="[&_blockquote]:mt-1 [&_blockquote]:text-base [&_blockquote]:leading-[1.5625rem]">
        <Quote excerpt={{ ...report.excerpt, prefix: '', suffix: '' }} mentions={report.mentions} />
      </div>
    </figure>
  )
}
