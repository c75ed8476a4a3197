import { Sample } from '#components/map/sample'
import { CopyButton } from '#components/site/copy-button'
import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { NewsEvent, Publication, Report } from '#lib/model'
import { sitePath } from '#lib/view/site-path'
import { modalityInWords } from '#lib/view/status-words'
import { attributionOf, isLooselyDated, modalityOf } from '#lib/view/telling'
import { isWebAddress, linkToExcerpt } from '#lib/view/text-fragment'
import { timeInWords } from '#lib/view/time-of-day'
import { findCarriers } from '#lib/view/voices'
import { longDate, shortDate } from '#lib/view/words'
import { Quote } from './quote'

type Props = { report: Report; event: NewsEvent; sources: SourceLooks }

/** One article's account: its words, who says so, why its date is read so, the way to the original. */
export function ReportQuote({ report, event, sources }: Props) {
  return (
    <section className="report">
      <h3>
        <span>
          <SourceName id={report.source} sources={sources} />
          <OwnModality report={report} event={event} />
        </span>
        <span>{publicationInWords(report.published)}</span>
      </h3>
      <Quote excerpt={report.excerpt} mentions={report.mentions} />
      <Reasons report={report} event={event} sources={sources} />
      <ReportLinks report={report} sources={sources} />
    </section>
  )
}

/** Whether this report tells it as planned, possible or denied, where the event as a whole does not. */
function OwnModality({ report, event }: Omit<Props, 'sources'>) {
  const modality = modalityOf(report)
  const words = modalityInWords(modality, report.claim)
  if (!words || modality === event.modality) return null
  return (
    <span className="own-modality">
      {' · '}
      <Sample modality={modality} />
      {words}
    </span>
  )
}

function Reasons({ report, event, sources }: Props) {
  const { published } = report
  const attribution = attributionOf(report)
  const loosely = isLooselyDated(report) ? ' The tie is loose: no words give it this date.' : ''
  return (
    <dl>
      {attribution && <Reason label="Who says it">{`“${attribution}”.`}</Reason>}
      <Reason label={report.date ? `Why ${longDate(report.date)}` : 'Why no date'}>
        {sentence(report.because) + loosely}
      </Reason>
      {published && (
        <Reason
          label={`Published ${shortDate(published.value)}${published.basis === 'inferred' ? ', inferred' : ''}`}
        >
          {sentence(published.because)}
        </Reason>
      )}
      <CopyNote report={report} event={event} sources={sources} />
    </dl>
  )
}

function Reason({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <dt>{label}: </dt>
      <dd>{children}</dd>
    </div>
  )
}

function CopyNote({ report, event, sources }: Props) {
  const carriers = findCarriers(report, event.reports)
  const others = carriers.filter(other => other !== report)
  if (others.length === 0) return null
  const names = new Set(others.map(other => sources.get(other.source)?.name ?? other.source))
  return (
    <Reason label={`One wire report, carried by ${carriers.length}`}>
      {`The same text as in ${[...names].join(', ')}; counted as one voice.`}
    </Reason>
  )
}

function ReportLinks({ report, sources }: { report: Report; sources: SourceLooks }) {
  const name = sources.get(report.source)?.name ?? report.source
  const original =
    report.url && isWebAddress(report.url) && linkToExcerpt(report.url, report.excerpt)
  return (
    <p className="report-links no-print">
      {original && (
        <a href={original} rel="noreferrer external">
          Original<span className="sr-only"> in {name}</span>
        </a>
      )}
      <a href={sitePath(`/articles/${encodeURIComponent(report.article)}/`)}>
        More of this article<span className="sr-only"> in {name}</span>
      </a>
      <CopyButton label="Copy excerpt" about={name} quoteOf={citedAs(report)} />
    </p>
  )
}

/** What a citation names beside source and address. */
function citedAs({ title, published }: Report): string {
  return [title, published && longDate(published.value)].filter(Boolean).join(', ')
}

function publicationInWords(published: Publication | null): string {
  if (!published) return 'publication date unknown'
  const time = published.time ? `, ${timeInWords(published.time)}` : ''
  const how = published.basis === 'inferred' ? ', inferred' : ''
  return `published ${shortDate(published.value)}${time}${how}`
}

/** A reason as a sentence: capital first, full stop last. */
function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]["”’]?$/.test(capital) ? capital : `${capital}.`
}
